import { day } from '../../domain/calendar.ts';
import type { Provision } from '../../domain/law.ts';

type Numbers = readonly Provision<number>[];

/** The Archipelago's numbers; before its act there was no law. */
export interface Catalogue {
  readonly minimumAgeYears: Numbers;
  readonly peopleAtMeeting: Numbers;
  readonly termYears: Numbers;
  readonly courseMinutes: Numbers;
  readonly sharePercent: Numbers;
  readonly voucherDays: Numbers;
  readonly vouchersAtMost: Numbers;
  readonly priceCents: Numbers;
  readonly keptYears: Numbers;
  readonly recognisedYears: Numbers;
  readonly proofYears: Numbers;
}

export const CATALOGUE: Catalogue = {
  minimumAgeYears: [{ from: day('2020-01-01'), value: 18, rule: 'XA-WHO-1' }],
  peopleAtMeeting: [{ value: 2, rule: 'XA-PATH-1' }],
  termYears: [{ value: 1, rule: 'XA-TERM-1' }],
  courseMinutes: [{ value: 60, rule: 'XA-COURSE-1' }],
  sharePercent: [{ value: 50, rule: 'XA-COURSE-4' }],
  voucherDays: [{ value: 90, rule: 'XA-BOND-1' }],
  vouchersAtMost: [{ value: 2, rule: 'XA-BOND-3' }],
  priceCents: [{ value: 250, rule: 'XA-BOND-1' }],
  keptYears: [{ value: 3, rule: 'XA-FILE-2' }],
  recognisedYears: [{ value: 2, rule: 'XA-ELSE-1' }],
  proofYears: [{ value: 5, rule: 'XA-PROOF-1' }],
};
