import type { PlainDate } from '../domain/calendar.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { EnrolmentRecord, PrestationRecord, PrestationStatus } from '../domain/prestation.ts';
import { isOpen, sessionsOf } from '../domain/records.ts';
import { knownOn } from './known-on.ts';

/** The attempt that counts: the one completed, else the one running, else the last one closed. */
export function attemptAt(prestation: PrestationRecord, dossier: Dossier): EnrolmentRecord | undefined {
  const attempts = dossier.enrolments.filter(
    ({ prestationId, cancelledOn }) => prestationId === prestation.id && cancelledOn === null,
  );
  return attempts.find(({ result }) => result === 'COMPLETED') ?? attempts.find(isOpen) ?? attempts.at(-1);
}

/** How far a prestation has come by the facts up to `asOf`. */
export function attemptStatus(
  prestation: PrestationRecord,
  dossier: Dossier,
  asOf: PlainDate,
): PrestationStatus {
  const known = knownOn(dossier, asOf);
  if (prestation.cancelledOn !== null && prestation.cancelledOn <= asOf) return 'CANCELLED';
  const attempt = attemptAt(prestation, known);
  if (attempt === undefined) return 'PRESCRIBED';
  if (attempt.result === 'COMPLETED') return 'COMPLETED';
  if (attempt.closedOn !== null) return 'NOT_COMPLETED';
  const first = sessionsOf(known.courseSessions, attempt.courseId)[0];
  return first !== undefined && first.heldOn <= asOf ? 'IN_PROGRESS' : 'SCHEDULED';
}
