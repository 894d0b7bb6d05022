import { completedYears } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import { inForce, provisionOn } from '../../domain/law.ts';
import type { Dates } from '../jurisdiction.ts';
import type { FrCatalogue } from './catalogue.ts';
import type { AllFacts } from './facts.ts';
import { concluded, type Finding, notAvailable } from './finding.ts';
import { LAW } from './law.ts';

/**
 * Children in reunification. For spouses as soon as one of their children who benefit from family
 * reunification is under 16 on the day of the reception session. FR-CAIF-1
 */
function children(catalogue: FrCatalogue, { own }: AllFacts, { governingDate }: Dates): Reason {
  const limitYears = provisionOn(catalogue.caif.childAgeLimitYears, governingDate);
  const birthDates = own.reunifiedChildrenBirthDates;
  const young = birthDates?.some(
    (birthDate) => birthDate <= governingDate && completedYears(birthDate, governingDate) < limitYears,
  );
  return weigh(LAW['FR-CAIF-1'], { governingDate, 'FR.reunifiedChildrenBirthDates': birthDates }, young);
}

/**
 * Who signs. The spouse who asked for reunification and, where there is one, the joining spouse, if of
 * foreign nationality. FR-CAIF-2
 */
function signatory({ common, own }: AllFacts): Reason {
  const role = own.reunificationRole;
  if (role !== 'JOINING_SPOUSE') {
    const signs = role === undefined ? undefined : role === 'REQUESTING_SPOUSE';
    return weigh(LAW['FR-CAIF-2'], { 'FR.reunificationRole': role }, signs);
  }
  const { nationalities } = common;
  const foreign = nationalities === undefined ? undefined : !nationalities.includes('FR');
  return weigh(LAW['FR-CAIF-2'], { 'FR.reunificationRole': role, nationalities }, foreign);
}

/** Whom the contract for the family concerns, from its first day on. */
export function caif(catalogue: FrCatalogue, facts: AllFacts, dates: Dates): Finding {
  const { governingDate } = dates;
  if (inForce(catalogue.caif.inPlace, governingDate) !== true) {
    return notAvailable(weigh(LAW['FR-CAIF-1'], { governingDate }, false));
  }
  return concluded([children(catalogue, facts, dates), signatory(facts)], 'OBLIGED');
}
