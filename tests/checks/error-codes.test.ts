import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMITS, RATE_LIMITS } from '../../server/door/limits.ts';
import { ERROR_CODES } from '../../server/error-codes.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Rows of the table below a heading, cells without their padding. */
function tableBelow(heading: string): readonly string[] {
  const section = README.split(`\n${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => row.replaceAll(/ +\| */g, ' | ').trim());
}

describe('the catalogue of error codes', () => {
  it('is the README’s table, word for word', () => {
    const rows = Object.entries(ERROR_CODES).map(
      ([code, { status, means, remedy }]) => `| \`${code}\` | ${status} | ${means} | ${remedy} |`,
    );
    expect(tableBelow('## Error codes')).toEqual(rows);
  });
});

describe('the README', () => {
  it('tells what an operation may have', () => {
    const { tokens, aliases, directives, depth, cost } = DOCUMENT_LIMITS;
    const { requestsPerMinute, costPerMinute } = RATE_LIMITS;
    const inWords = (number: number) => number.toLocaleString('en');
    expect(README).toContain(
      `An operation may have ${tokens.toLocaleString('en')} tokens, ${aliases} aliases, ${directives} directives and ${depth} levels of fields`,
    );
    expect(README).toContain(`limit=${cost}`);
    expect(README.replaceAll('\n', ' ')).toContain(
      `may ask ${inWords(requestsPerMinute)} requests of a cost of ${inWords(costPerMinute)} together`,
    );
    expect(README).toContain(`\`${requestsPerMinute}\`, \`${costPerMinute}\``);
  });
});
