import { covers, dayAfter, dayBefore, earliest, type PlainDate } from '../../domain/calendar.ts';
import type { ObligationRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Book } from './book.ts';
import { dutiesOf } from './duties.ts';
import { factDays, knownOn } from './known.ts';

function identity({ kind, subjectId, contractId, debtor, debtorId, dueOn, rule }: ObligationRecord): string {
  return JSON.stringify([kind, subjectId, contractId, debtor, debtorId, dueOn, rule]);
}

/** What stands from `from` on, as known that day, until the next day on which something was recorded. */
function between(
  book: Book,
  dossier: Dossier,
  from: PlainDate,
  next: PlainDate | undefined,
): readonly ObligationRecord[] {
  const known = knownOn(dossier, from);
  return known.contracts.flatMap((contract) =>
    dutiesOf(book, contract, known, from).map(({ until, ...duty }) => ({
      fileId: dossier.file.id,
      contractId: contract.id,
      ...duty,
      appliesFrom: from,
      appliesUntil: earliest([until, next === undefined ? null : dayBefore(next)]),
    })),
  );
}

/**
 * A file's duties over time, each with the days on which it stands open by what was known on them. Played
 * from one recorded day to the next, so that a row never knows a fact that came later.
 */
export function obligationLine(book: Book, dossier: Dossier): readonly ObligationRecord[] {
  const days = factDays(dossier);
  const rows: ObligationRecord[] = [];
  const last = new Map<string, number>();
  for (const [index, from] of days.entries()) {
    for (const row of between(book, dossier, from, days[index + 1])) {
      const at = last.get(identity(row));
      const earlier = at === undefined ? undefined : rows[at];
      const joins =
        earlier !== undefined && earlier.appliesUntil !== null && dayAfter(earlier.appliesUntil) === from;
      if (joins && at !== undefined) rows[at] = { ...earlier, appliesUntil: row.appliesUntil };
      else last.set(identity(row), rows.push(row) - 1);
    }
  }
  return rows;
}

/** What is due on `asOf`, from the facts up to that day alone. */
export function obligations(book: Book, dossier: Dossier, asOf: PlainDate): readonly ObligationRecord[] {
  return obligationLine(book, knownOn(dossier, asOf)).filter(({ appliesFrom, appliesUntil }) =>
    covers(appliesFrom, appliesUntil, asOf),
  );
}
