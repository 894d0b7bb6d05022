import type { PlainDate } from '../domain/calendar.ts';
import { NOTHING_SHARED, type Situation } from '../domain/dossier.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { france } from './france.ts';
import { luxembourg } from './luxembourg.ts';
import { wallonia } from './wallonia.ts';

/** Makes up a country's people as they stand on `today`. */
type Population = (country: Jurisdiction, authorityId: string, today: PlainDate) => Situation;

const POPULATIONS: Readonly<Record<string, Population>> = {
  BE_WAL: wallonia,
  FR: france,
  LU: luxembourg,
};

/**
 * Invented people of a country, the same ones each time; `today` moves the days that have to be near the
 * present. Nobody for a country without demo people.
 */
export function demoPeople(country: Jurisdiction, authorityId: string, today: PlainDate): Situation {
  const population = POPULATIONS[country.code];
  return population === undefined
    ? { dossiers: [], shared: NOTHING_SHARED, placesTaken: {} }
    : population(country, authorityId, today);
}
