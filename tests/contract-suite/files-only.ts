import { casesOf } from './inapplicable.ts';

/** What does not apply to a country that answers questions and keeps files, and offers no act yet. */
export function withoutActs(country: string): Readonly<Record<string, string>> {
  const reason = `${country} offers no act yet, and has no contract to read: NOT_OFFERED`;
  return {
    ...casesOf('law: every rule that a file’s rows name', reason),
    ...casesOf('acts:', reason),
    ...casesOf('derive: a contract’s status line', reason),
    ...casesOf('obligations:', reason),
    ...casesOf('reading:', reason),
    ...casesOf('retention:', `${country} deletes no file by a rule yet`),
  };
}
