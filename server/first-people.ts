import type { PlainDate } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';

/** Who may be let in to the first people's files by the gateway's own sign-in. */
export interface DemoAccess {
  /** By what the country's store knows the sign-in of its demo person. */
  readonly holder: string;
  /** Client id of the demo partner app. */
  readonly client: string;
}

/** What a store has before anybody is in it. */
export interface Surroundings {
  /** Ids of all authorities by code. */
  readonly authorities: ReadonlyMap<string, string>;
  /** Null where an OpenID Connect provider signs people in. */
  readonly demo: DemoAccess | null;
}

/** Makes who is put into a country's store that holds nobody. `authorityId` is the competent one's. */
export type FirstPeople = (
  country: Jurisdiction,
  authorityId: string,
  today: PlainDate,
  around: Surroundings,
) => Situation;
