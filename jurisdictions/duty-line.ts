import { covers, dayAfter, dayBefore, earliest, type PlainDate } from '../domain/calendar.ts';
import type { Debtor, ObligationRecord } from '../domain/contract.ts';
import type { Dossier } from '../domain/dossier.ts';
import { factDays, knownOn } from './known-on.ts';

/** What stands open by a file's facts; `until` is the last day on which it does without further facts. */
export interface Duty {
  readonly contractId: string | null;
  readonly kind: string;
  readonly subjectId: string;
  readonly debtor: Debtor;
  readonly debtorId: string | null;
  readonly dueOn: PlainDate | null;
  readonly rule: string;
  readonly until: PlainDate | null;
}

/** What a country asks of people. */
export interface Duties {
  /** All that is asked of anybody, by the facts of a file, which are those known on `today`. */
  on(dossier: Dossier, today: PlainDate): readonly Duty[];
  /** Days on which a duty begins or ends by the calendar alone: a birthday, the day after a term. */
  calendarDays(dossier: Dossier): readonly PlainDate[];
}

function identity({ kind, subjectId, contractId, debtor, debtorId, dueOn, rule }: ObligationRecord): string {
  return JSON.stringify([kind, subjectId, contractId, debtor, debtorId, dueOn, rule]);
}

/** What stands from `from` on, as known that day, until the next day on which something changes. */
function between(
  duties: Duties,
  dossier: Dossier,
  from: PlainDate,
  next: PlainDate | undefined,
): readonly ObligationRecord[] {
  return duties.on(knownOn(dossier, from), from).map(({ until, ...duty }) => ({
    fileId: dossier.file.id,
    ...duty,
    appliesFrom: from,
    appliesUntil: earliest([until, next === undefined ? null : dayBefore(next)]),
  }));
}

/**
 * A file's duties over time, each with the days on which it stands open by what was known on them. Played
 * from one recorded day, or day of the calendar, to the next, so that a row never knows a fact that came later.
 */
export function obligationLine(duties: Duties, dossier: Dossier): readonly ObligationRecord[] {
  const facts = factDays(dossier);
  const [first] = facts;
  const calendar = first === undefined ? [] : duties.calendarDays(dossier).filter((day) => day > first);
  const days = [...new Set([...facts, ...calendar])].toSorted();
  const rows: ObligationRecord[] = [];
  const last = new Map<string, number>();
  for (const [index, from] of days.entries()) {
    for (const row of between(duties, dossier, from, days[index + 1])) {
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
export function obligationsOn(
  duties: Duties,
  dossier: Dossier,
  asOf: PlainDate,
): readonly ObligationRecord[] {
  return obligationLine(duties, knownOn(dossier, asOf)).filter(({ appliesFrom, appliesUntil }) =>
    covers(appliesFrom, appliesUntil, asOf),
  );
}
