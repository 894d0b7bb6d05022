import type { PlainDate } from './calendar.ts';
import { ALL, type PublishedTable } from './published-table.ts';

/** A figure as one country published it; `value` is null where there is one that is kept back. */
export interface PublishedCell {
  readonly jurisdiction: string;
  readonly month: PlainDate;
  readonly subject: string;
  readonly item: string;
  readonly category: string;
  readonly value: number | null;
}

/** What published figures come to across countries; kept back where one of them is. */
export interface PublishedTotal {
  readonly month: PlainDate;
  /** `ALL` where subjects are each one country's own. */
  readonly subject: string;
  readonly item: string;
  readonly category: string;
  readonly value: number | null;
}

/** Adds what was published, and nothing else: a total tells no more than its parts do. X-6 */
export function totalsOf(
  { subject: of }: PublishedTable,
  cells: readonly PublishedCell[],
  months: readonly PlainDate[],
): readonly PublishedTotal[] {
  const totals = new Map<string, PublishedTotal>();
  for (const { month, subject: own, item, category, value } of cells) {
    if (!months.includes(month)) continue;
    const subject = of === 'SCHEME' ? ALL : own;
    const key = `${month} ${subject} ${item} ${category}`;
    const sum = totals.get(key)?.value;
    const added = sum === undefined ? value : sum === null || value === null ? null : sum + value;
    totals.set(key, { month, subject, item, category, value: added });
  }
  return [...totals.values()];
}
