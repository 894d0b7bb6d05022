import { birthday } from '../../domain/calendar.ts';
import { allOf, type Reason, weigh } from '../../domain/decision.ts';
import { inForce, provisionOn } from '../../domain/law.ts';
import { memberOn } from '../../domain/memberships.ts';
import type { Dates } from '../jurisdiction.ts';
import { readTitles } from './cai-titles.ts';
import type { FrCatalogue } from './catalogue.ts';
import type { AllFacts } from './facts.ts';
import { type Branch, concluded, either, type Finding, known, notAvailable } from './finding.ts';
import { LAW } from './law.ts';

/**
 * Nationality outside the European Economic Area. One nationality of the Area or of the Union on the
 * day of the session excludes, whatever others the person holds. FR-CAI-ELIG-1
 */
function outsideTheArea({ common }: AllFacts, { governingDate }: Dates): Reason {
  const { nationalities } = common;
  const inside = nationalities?.some(
    (country) => memberOn('EEA', country, governingDate) || memberOn('EU', country, governingDate),
  );
  return weigh(LAW['FR-CAI-ELIG-1'], { nationalities }, inside === undefined ? undefined : !inside);
}

function enteredYoung(
  catalogue: FrCatalogue,
  { common, own }: AllFacts,
  { governingDate, asOf }: Dates,
): Branch {
  const { birthDate } = common;
  const { regularEntryOn } = own;
  const fromAge = provisionOn(catalogue.cai.youngEntryMinimumAgeYears, governingDate);
  const underAge = provisionOn(catalogue.cai.youngEntryAgeLimitYears, governingDate);
  // A dated entry is an entry, once it has happened.
  const entered = own.enteredRegularly ?? (regularEntryOn === undefined ? undefined : true);
  const young =
    birthDate === undefined || regularEntryOn === undefined
      ? undefined
      : birthday(birthDate, fromAge) <= regularEntryOn && regularEntryOn < birthday(birthDate, underAge);
  return {
    facts: {
      birthDate,
      'FR.enteredRegularly': entered,
      'FR.regularEntryOn': regularEntryOn,
      'FR.wishesToStay': own.wishesToStay,
    },
    holds: allOf(
      entered,
      regularEntryOn === undefined ? undefined : regularEntryOn <= asOf,
      young,
      own.wishesToStay,
    ),
  };
}

/**
 * First admission to stay. Holds for the first time a title of one year or more, or entered regularly
 * from the 16th birthday to the day before the 18th and wishes to stay durably; an earlier title of one
 * year or more excludes either way. FR-CAI-ELIG-2
 */
function firstAdmission(catalogue: FrCatalogue, facts: AllFacts, dates: Dates): Reason {
  const years = provisionOn(catalogue.cai.firstTitleMinimumYears, dates.governingDate);
  const { titles, holds, earlier } = readTitles(facts, years, dates.governingDate, dates.asOf);
  const residenceTitles = titles?.map((title) => ({ ...title }));
  const admitted = either({ facts: { residenceTitles }, holds }, enteredYoung(catalogue, facts, dates));
  const satisfied = allOf(earlier === undefined ? undefined : !earlier, admitted.holds);
  const before = { 'FR.earlierTitleOfOneYear': facts.own.earlierTitleOfOneYear };
  const asked =
    earlier === undefined ? { residenceTitles, ...(titles === undefined ? {} : before) } : known(before);
  return weigh(LAW['FR-CAI-ELIG-2'], { ...admitted.facts, ...asked }, satisfied);
}

/**
 * Experimental, then obligatory. Not available before 1 July 2003, open from then on, a duty from
 * 1 January 2007. FR-CAI-ELIG-3
 */
export function cai(catalogue: FrCatalogue, facts: AllFacts, dates: Dates): Finding {
  const { governingDate } = dates;
  const duty = inForce(catalogue.cai.duty, governingDate);
  const inPlace = weigh(LAW['FR-CAI-ELIG-3'], { governingDate }, duty !== null);
  if (duty === null) return notAvailable(inPlace);
  return concluded([inPlace, outsideTheArea(facts, dates), firstAdmission(catalogue, facts, dates)], duty);
}
