import { completedYears, lastedMoreThan, type PlainDate } from '../../domain/calendar.ts';
import { allOf, notApplicable, type Reason, weigh } from '../../domain/decision.ts';
import { inForce, provisionOn } from '../../domain/law.ts';
import type { Dates } from '../jurisdiction.ts';
import type { FrCatalogue } from './catalogue.ts';
import type { AllFacts } from './facts.ts';
import { concluded, either, type Finding, known, notAvailable } from './finding.ts';
import { LAW } from './law.ts';
import { livesInFrance } from './residence.ts';

/**
 * The day on which the start of the scheme and the arrangement in the country are read: that of the
 * visa application, `asOf` until it is made.
 */
function visaDay({ own }: AllFacts, { asOf }: Dates): PlainDate {
  return own.visaApplicationOn !== undefined && own.visaApplicationOn <= asOf ? own.visaApplicationOn : asOf;
}

/**
 * Available by day and country. In place for visa files from its first day; in a country once it is
 * arranged there, undetermined where the data is silent. FR-PRE-3
 */
function availability(catalogue: FrCatalogue, { own }: AllFacts, on: PlainDate): Reason {
  const applied = known({ 'FR.visaApplicationOn': own.visaApplicationOn });
  if (inForce(catalogue.preDeparture.inPlace, on) !== true) return weigh(LAW['FR-PRE-3'], applied, false);
  const read = { ...applied, 'FR.visaCountry': own.visaCountry };
  if (own.visaCountry === undefined) return weigh(LAW['FR-PRE-3'], read, undefined);
  const arranged = inForce(catalogue.preDeparture.arrangements[own.visaCountry] ?? [], on);
  return weigh(LAW['FR-PRE-3'], read, arranged ?? undefined);
}

/** Who runs it in a country on `on`. FR-PRE-2 */
export function runBy(
  catalogue: FrCatalogue,
  country: string,
  on: PlainDate,
): 'AGENCY_OFFICE' | 'DELEGATED_BODY' {
  const offices = provisionOn(catalogue.preDeparture.agencyOffices, on);
  return offices.includes(country) ? 'AGENCY_OFFICE' : 'DELEGATED_BODY';
}

/**
 * Who runs it: the agency's own office in six countries, elsewhere the delegated body. FR-PRE-2
 */
function runner(catalogue: FrCatalogue, { own }: AllFacts, on: PlainDate): Reason {
  const country = own.visaCountry;
  if (country === undefined) return weigh(LAW['FR-PRE-2'], { 'FR.visaCountry': country }, undefined);
  return weigh(LAW['FR-PRE-2'], { 'FR.visaCountry': country, runBy: runBy(catalogue, country, on) }, true);
}

/**
 * Audience: over 16 and under 65 and asked for in family reunification; or spouse of a French citizen,
 * under 65, applying for the visa. FR-PRE-1
 */
function audience(catalogue: FrCatalogue, { common, own }: AllFacts, governingDate: PlainDate): Reason {
  const { birthDate } = common;
  const age = birthDate === undefined ? undefined : completedYears(birthDate, governingDate);
  const numbers = catalogue.preDeparture;
  const oldEnough =
    age === undefined ? undefined : age >= provisionOn(numbers.reunificationMinimumAgeYears, governingDate);
  const under = (limitYears: number) => (age === undefined ? undefined : age < limitYears);
  // A dated application is an application.
  const applies = own.visaApplicationOn === undefined ? own.appliesForVisa : true;

  const reunification = {
    facts: { birthDate, 'FR.reunificationRequestedFor': own.reunificationRequestedFor },
    holds: allOf(
      own.reunificationRequestedFor,
      oldEnough,
      under(provisionOn(numbers.reunificationAgeLimitYears, governingDate)),
    ),
  };
  const spouse = {
    facts: { birthDate, 'FR.spouseOfFrench': own.spouseOfFrench, 'FR.appliesForVisa': applies },
    holds: allOf(own.spouseOfFrench, applies, under(provisionOn(numbers.spouseAgeLimitYears, governingDate))),
  };
  const { facts, holds } = either(reunification, spouse);
  return weigh(LAW['FR-PRE-1'], { governingDate, ...facts }, holds);
}

/**
 * Spouse living in France. Married to a French citizen for more than six months and living in France:
 * comes under the CAI there, and is never sent back for an evaluation abroad. FR-PRE-16
 */
function treatedInFrance(catalogue: FrCatalogue, facts: AllFacts, governingDate: PlainDate): Reason {
  const { own } = facts;
  // Reunification is asked for by a foreigner: who is asked for is not known as the spouse of a French citizen.
  const asked = own.spouseOfFrench === undefined && own.reunificationRequestedFor === true;
  if (asked) return notApplicable(LAW['FR-PRE-16'], { 'FR.reunificationRequestedFor': true });

  const { lives, read } = livesInFrance(facts, governingDate);
  const months = provisionOn(catalogue.preDeparture.treatedInFranceAfterMonths, governingDate);
  const longEnough =
    own.marriedOn === undefined ? undefined : lastedMoreThan(own.marriedOn, { months }, governingDate);
  const concerned = allOf(own.spouseOfFrench, lives, longEnough);
  const all = { 'FR.spouseOfFrench': own.spouseOfFrench, ...read, 'FR.marriedOn': own.marriedOn };
  if (concerned === false) return notApplicable(LAW['FR-PRE-16'], known(all));
  return weigh(LAW['FR-PRE-16'], all, concerned === undefined ? undefined : !concerned);
}

/** Whom evaluation and training before departure concern. */
export function preDeparture(catalogue: FrCatalogue, facts: AllFacts, dates: Dates): Finding {
  const on = visaDay(facts, dates);
  const available = availability(catalogue, facts, on);
  if (available.status === 'NOT_SATISFIED') return notAvailable(available);
  return concluded(
    [
      available,
      runner(catalogue, facts, on),
      audience(catalogue, facts, dates.governingDate),
      treatedInFrance(catalogue, facts, dates.governingDate),
    ],
    'OBLIGED',
  );
}
