import type { Measured } from './measure.ts';

const HEAD = [
  '',
  'yardstick req/s',
  'gateway req/s',
  'share',
  'yardstick CPU ms',
  'gateway CPU ms',
  'statements',
];

function cells({ operation, gateway, yardstick, statements }: Measured): readonly string[] {
  return [
    operation.name,
    yardstick.requestsPerSecond.toFixed(0),
    gateway.requestsPerSecond.toFixed(0),
    (gateway.requestsPerSecond / yardstick.requestsPerSecond).toFixed(2),
    yardstick.cpuMilliseconds.toFixed(2),
    gateway.cpuMilliseconds.toFixed(2),
    String(statements),
  ];
}

/** The shares of the yardstick's throughput, and what each request cost in the server's process. */
export function asTable(measured: readonly Measured[]): string {
  const rows = [HEAD, ...measured.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  return rows.map(line).join('\n');
}

export function asJson(measured: readonly Measured[], contracts: number): string {
  const operations = measured.map(({ operation: { name, title }, ...figures }) => ({
    name,
    title,
    ...figures,
  }));
  return `${JSON.stringify({ contracts, operations }, null, 2)}\n`;
}
