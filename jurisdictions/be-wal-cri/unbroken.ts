import { dayAfter, dayBefore, type PlainDate } from '../../domain/calendar.ts';
import { type Dated, on } from '../../domain/facts.ts';

/**
 * Since when, without a gap up to `date`, the rows of every day were `enough`: `since` is null where the
 * run has an open start. Null where those of `date` are not.
 */
export function unbroken<Row extends Dated>(
  rows: readonly Row[],
  enough: (rows: readonly Row[]) => boolean,
  date: PlainDate,
): { readonly since: PlainDate | null } | null {
  if (!enough(on(rows, date))) return null;
  // Between two of these days nothing changes.
  const changes = rows
    .flatMap(({ from, until }) => [
      ...(from !== null && from <= date ? [from] : []),
      ...(until !== null && until < date ? [dayAfter(until)] : []),
    ])
    .sort()
    .reverse();
  return { since: changes.find((change) => !enough(on(rows, dayBefore(change)))) ?? null };
}
