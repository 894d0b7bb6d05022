import { latest, type PlainDate, plus } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import { byId } from '../../domain/records.ts';
import type { Book } from './book.ts';

/** Last information session attended, on or before `on` where a day is given. */
export function lastSessionAttended(dossier: Dossier, on: PlainDate | null): PlainDate | null {
  return latest(
    dossier.informationSessionAttendances
      .map(({ sessionId }) => byId(dossier.informationSessions, sessionId)?.heldOn ?? null)
      .filter((heldOn) => heldOn !== null && (on === null || heldOn <= on)),
  );
}

/**
 * The anniversary of an information session: last day to sign, and last day on which the file of somebody
 * who has not signed is kept. Both read the wording of the session's day, so that they never part. LU-PATH-5
 */
export function anniversaryOf({ catalogue }: Book, session: PlainDate): PlainDate {
  return plus(session, { years: provisionOn(catalogue.signingWindowYears, session) });
}
