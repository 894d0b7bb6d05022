import { latest, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { byId } from '../../domain/records.ts';
import { FRENCH, SOCIAL } from './assessment-kinds.ts';

/** Days on which the parts of the reception module were done; null where one is not. WAL-AXE-1 */
export interface ReceptionParts {
  readonly socialAssessmentOn: PlainDate | null;
  readonly rightsAndDutiesOn: PlainDate | null;
  /** The test, or the finding that none is needed. */
  readonly frenchTestOn: PlainDate | null;
}

/** The day of the «rights and duties» session that was attended to its end. */
function rightsAndDutiesOn(dossier: Dossier, { id }: ContractRecord): PlainDate | null {
  const modules = dossier.prestations.filter(
    ({ contractId, kind }) => contractId === id && kind === 'RECEPTION_MODULE',
  );
  const places = dossier.enrolments.filter(({ prestationId }) => byId(modules, prestationId) !== undefined);
  const days = dossier.attendances
    .filter(({ enrolmentId }) => byId(places, enrolmentId) !== undefined)
    .flatMap(({ sessionId, minutes }) => {
      const session = byId(dossier.courseSessions, sessionId);
      return session !== undefined && minutes >= session.minutes ? [session.heldOn] : [];
    });
  return days.toSorted()[0] ?? null;
}

function assessedOn({ assessments }: Dossier, kind: string): PlainDate | null {
  return assessments.find((row) => row.kind === kind)?.heldOn ?? null;
}

/** WAL-AXE-1 */
export function receptionParts(dossier: Dossier, contract: ContractRecord): ReceptionParts {
  return {
    socialAssessmentOn: assessedOn(dossier, SOCIAL),
    rightsAndDutiesOn: rightsAndDutiesOn(dossier, contract),
    frenchTestOn: assessedOn(dossier, FRENCH),
  };
}

/** The day on which the last of the parts was done. WAL-AXE-1 */
export function receptionDoneOn(dossier: Dossier, contract: ContractRecord): PlainDate | null {
  const days: readonly (PlainDate | null)[] = Object.values(receptionParts(dossier, contract));
  return days.includes(null) ? null : latest(days);
}
