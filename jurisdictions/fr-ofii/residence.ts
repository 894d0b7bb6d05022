import type { PlainDate } from '../../domain/calendar.ts';
import type { FactsRead } from '../../domain/decision.ts';
import { on, type Residence } from '../../domain/facts.ts';
import type { AllFacts } from './facts.ts';

function inFrance(residences: readonly Residence[], date: PlainDate): readonly Residence[] {
  return on(residences, date).filter(({ country }) => country === 'FR');
}

function residencesRead({ common }: AllFacts): FactsRead {
  return { residences: common.residences?.map((residence) => ({ ...residence })) };
}

/** Whether the person lives in France on `date`: said as such, or told by the residences. */
export function livesInFrance(
  facts: AllFacts,
  date: PlainDate,
): { readonly lives: boolean | undefined; readonly read: FactsRead } {
  const said = facts.own.livesInFrance;
  const { residences } = facts.common;
  if (said !== undefined || residences === undefined) {
    return { lives: said, read: { 'FR.livesInFrance': said } };
  }
  return { lives: inFrance(residences, date).length > 0, read: residencesRead(facts) };
}

/**
 * The first day of the presence in France that `date` falls in: said as such, or told by the
 * residences. Null: not present; undefined: not known, as where a residence has no first day.
 */
export function presentSince(
  facts: AllFacts,
  date: PlainDate,
): { readonly since: PlainDate | null | undefined; readonly read: FactsRead } {
  const said = facts.own.presentInFranceSince;
  const { residences } = facts.common;
  if (said !== undefined || residences === undefined) {
    return { since: said, read: { 'FR.presentInFranceSince': said } };
  }
  const starts = inFrance(residences, date).map(({ from }) => from);
  if (starts.length === 0) return { since: null, read: residencesRead(facts) };
  const dated = starts.filter((from) => from !== null);
  if (dated.length < starts.length) {
    return { since: undefined, read: { ...residencesRead(facts), 'FR.presentInFranceSince': undefined } };
  }
  return { since: dated.toSorted()[0], read: residencesRead(facts) };
}
