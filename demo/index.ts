import type { PlainDate } from '../domain/calendar.ts';
import { NOTHING_SHARED, type Situation } from '../domain/dossier.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { FirstPeople, Surroundings } from '../server/first-people.ts';
import { withAccess } from './access.ts';
import { france } from './france.ts';
import { luxembourg } from './luxembourg.ts';
import { wallonia } from './wallonia.ts';

/** A country's people as they stand on a day. */
const POPULATIONS: Readonly<Record<string, FirstPeople>> = {
  BE_WAL: wallonia,
  FR: france,
  LU: luxembourg,
};

/**
 * Invented people of a country, the same ones each time; `today` moves the days that have to be near the
 * present. Nobody for a country without demo people.
 */
export function demoPeople(
  country: Jurisdiction,
  authorityId: string,
  today: PlainDate,
  around: Surroundings,
): Situation {
  const population = POPULATIONS[country.code];
  if (population === undefined) return { dossiers: [], shared: NOTHING_SHARED, placesTaken: {} };
  const people = population(country, authorityId, today, around);
  return around.demo === null ? people : withAccess(country, people, today, around.demo);
}
