import { latest } from '../../domain/calendar.ts';
import { isOpen, sessionsOf } from '../../domain/records.ts';
import { validAttestation } from '../attestations.ts';
import { confirmationDueOn } from './confirmation.ts';
import { BY_PERSON, byAuthority, type Case, type Duty, type DutyRule, enrolmentsOf } from './duty.ts';

/** The civic course is attended whole inside the two years. LU-CIV-2 */
function attendCivicCourse(facts: Case): readonly Duty[] {
  if (enrolmentsOf(facts, 'CIVIC_TRAINING').some(({ result }) => result === 'COMPLETED')) return [];
  const { endsOn } = facts.term;
  return facts.dossier.prestations
    .filter(({ contractId, kind }) => contractId === facts.contract.id && kind === 'CIVIC_TRAINING')
    .map(({ id }) => ({
      kind: 'ATTEND_CIVIC_COURSE',
      subjectId: id,
      ...BY_PERSON,
      dueOn: endsOn,
      rule: 'LU-CIV-2',
      until: endsOn,
    }));
}

/** The confirmation of a civic enrolment goes out shortly before the start. LU-CIV-3 */
function sendConfirmation(facts: Case): readonly Duty[] {
  const { book, contract, dossier } = facts;
  return enrolmentsOf(facts, 'CIVIC_TRAINING')
    .filter(isOpen)
    .filter(({ id }) => !dossier.transmissions.some((row) => row.subjectId === id && row.sentOn !== null))
    .flatMap(({ id, courseId, enrolledOn }) => {
      const first = sessionsOf(dossier.courseSessions, courseId)[0]?.heldOn;
      if (first === undefined) return [];
      return [
        {
          kind: 'SEND_CONFIRMATION',
          subjectId: id,
          ...byAuthority(facts),
          dueOn: latest([confirmationDueOn(book, contract, first), enrolledOn]),
          rule: 'LU-CIV-3',
          until: first,
        },
      ];
    });
}

/** The civic attestation goes out by post after the course. LU-CIV-5 */
function sendCivicAttestation(facts: Case): readonly Duty[] {
  const { dossier } = facts;
  return enrolmentsOf(facts, 'CIVIC_TRAINING')
    .filter(({ result }) => result === 'COMPLETED')
    .filter((enrolment) => {
      const attestation = validAttestation(dossier, enrolment);
      return !dossier.transmissions.some((row) => row.subjectId === attestation?.id && row.sentOn !== null);
    })
    .map(({ id }) => ({
      kind: 'SEND_CIVIC_ATTESTATION',
      subjectId: id,
      ...byAuthority(facts),
      dueOn: null,
      rule: 'LU-CIV-5',
      until: null,
    }));
}

/** Duties of the civic course that end with the contract. */
export const CIVIC_DUTIES: readonly DutyRule[] = [attendCivicCourse, sendConfirmation];
/** Those that outlive it. */
export const LASTING_CIVIC_DUTIES: readonly DutyRule[] = [sendCivicAttestation];
