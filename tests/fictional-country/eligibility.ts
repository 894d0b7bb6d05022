import { completedYears, type PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Facts } from '../../domain/facts.ts';
import { inForce, type NonEmpty } from '../../domain/law.ts';
import type { Book } from './book.ts';
import type { XaFacts } from './facts.ts';
import { LAW } from './law.ts';

/** Of age on landing, unknown on a day without a law. XA-WHO-1 */
function ofAge({ catalogue }: Book, birthDate: PlainDate | undefined, governingDate: PlainDate): Reason {
  const years = inForce(catalogue.minimumAgeYears, governingDate);
  const known = birthDate !== undefined && years !== null;
  const holds = known ? completedYears(birthDate, governingDate) >= years : undefined;
  return weigh(LAW['XA-WHO-1'], { birthDate, governingDate }, holds);
}

/** Landed, of age, not rescued at sea. XA-WHO */
export function whoMaySign(
  book: Book,
  { common, own }: Facts<XaFacts>,
  governingDate: PlainDate,
  asOf: PlainDate,
): NonEmpty<Reason> {
  const { landedOn, rescuedAtSea } = own;
  const landed = landedOn === undefined ? undefined : landedOn !== null && landedOn <= asOf;
  const rescued = rescuedAtSea ?? undefined;
  return [
    ofAge(book, common.birthDate, governingDate),
    weigh(LAW['XA-WHO-2'], { 'XA.landedOn': landedOn }, landed),
    weigh(LAW['XA-WHO-3'], { 'XA.rescuedAtSea': rescued }, rescued === undefined ? undefined : !rescued, [
      'XA.rescuedAtSea',
    ]),
  ];
}
