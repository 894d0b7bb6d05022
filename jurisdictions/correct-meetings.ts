import { type Mint, type Problem, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { AppointmentRecord } from '../domain/contract.ts';
import type { Situation } from '../domain/dossier.ts';
import { byId, held, patched } from '../domain/records.ts';
import {
  type CorrectionRules,
  corrected,
  given,
  inputProblems,
  invalid,
  patchOf,
  refusedBy,
} from './correction.ts';
import type { CorrectAppointmentInput, CorrectionInputs } from './correction-inputs.ts';

const OF_SESSION = ['heldOn', 'place', 'language', 'headCount'] as const;

/** Puts right when and where an information session was held, and how many were there. */
export function correctInformationSession(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctInformationSession'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { informationSessionId, heldOn, headCount, reason } = input;
  if (byId(situation.shared.informationSessions, informationSessionId) === undefined) {
    return problem('NOT_FOUND', ['informationSessionId'], 'No such information session.');
  }
  const present = situation.dossiers.filter(({ informationSessionAttendances }) =>
    informationSessionAttendances.some(({ sessionId }) => sessionId === informationSessionId),
  );
  const fields = given(input, OF_SESSION);
  const problems: Problem[] = [...inputProblems(reason, fields)];
  if (heldOn !== undefined && heldOn > on) {
    problems.push(invalid(['heldOn'], 'Expected a day that has come.'));
  }
  if (headCount !== undefined && (!Number.isInteger(headCount) || headCount < present.length)) {
    const message = 'Expected a whole number, at least as many as the registered people present.';
    problems.push(invalid(['headCount'], message));
  }
  const refused = refusedBy(problems);
  if (refused !== null) return refused;
  const patch = patchOf(input, OF_SESSION);
  const correcting = { rules, verb: 'correctInformationSession', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'informationSession',
    fields,
    dossiers: present.map((dossier) => ({
      ...dossier,
      informationSessions: patched(dossier.informationSessions, [informationSessionId], patch),
    })),
    shared: {
      informationSessions: patched(situation.shared.informationSessions, [informationSessionId], patch),
    },
    subjects: { informationSessionId },
    partOf: () => null,
  });
}

function appointmentProblems(
  input: CorrectAppointmentInput,
  { requestedOn, scheduledOn }: AppointmentRecord,
  on: PlainDate,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (requestedOn > on) problems.push(invalid(['requestedOn'], 'Expected a day that has come.'));
  if (scheduledOn !== null && scheduledOn < requestedOn) {
    const path = [input.scheduledOn === undefined ? 'requestedOn' : 'scheduledOn'];
    problems.push(invalid(path, 'Expected it asked for on the day it is held, or before.'));
  }
  return problems;
}

/** Puts right when an appointment was asked for and is to be held, and whether it was called off. */
export function correctAppointment(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctAppointment'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { appointmentId, cancelled, reason } = input;
  const found = held(situation, ({ appointments }) => appointments, appointmentId);
  if (found === null) return problem('NOT_FOUND', ['appointmentId'], 'No such appointment.');
  const { dossier, row } = found;
  const fields = given(input, ['requestedOn', 'scheduledOn', 'cancelled']);
  const next: AppointmentRecord = {
    ...row,
    ...patchOf(input, ['requestedOn', 'scheduledOn']),
    ...(cancelled !== undefined && { cancelledOn: cancelled ? (row.cancelledOn ?? on) : null }),
  };
  const refused = refusedBy([...inputProblems(reason, fields), ...appointmentProblems(input, next, on)]);
  if (refused !== null) return refused;
  if (next.cancelledOn !== null && row.heldOn !== null) {
    return problem('CONFLICT', ['cancelled'], 'The appointment was held: a contract was signed at it.');
  }
  const open = dossier.appointments.some(
    ({ id, heldOn, cancelledOn }) => id !== appointmentId && heldOn === null && cancelledOn === null,
  );
  if (open && row.cancelledOn !== null && next.cancelledOn === null) {
    return problem('CONFLICT', ['cancelled'], 'Another appointment has been asked for and not been held.');
  }
  const correcting = { rules, verb: 'correctAppointment', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'appointment',
    fields,
    dossiers: [{ ...dossier, appointments: patched(dossier.appointments, [appointmentId], next) }],
    subjects: { appointmentId, fileId: dossier.file.id },
  });
}
