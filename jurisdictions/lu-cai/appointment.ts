import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { AppointmentRecord, Channel } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { RequestAppointmentInput } from '../acts.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { sessionAttended, withinSigningWindow } from './information-session.ts';
import { LAW } from './law.ts';
import { contactDetails } from './registration.ts';

/** How the CAI team is reached, for an appointment and for civic enrolment. LU-PATH-2, LU-CIV-3 */
export const TEAM_CHANNELS: readonly Channel[] = ['EMAIL', 'PHONE', 'ONLINE'];

/** An appointment that was asked for and waits to be held. LU-PATH-2 */
export function openAppointment(dossier: Dossier, on: PlainDate): AppointmentRecord | undefined {
  return dossier.appointments.find(
    ({ requestedOn, heldOn, cancelledOn }) => requestedOn <= on && heldOn === null && cancelledOn === null,
  );
}

/** The appointment is asked for by e-mail, telephone or online form. LU-PATH-2 */
function channelTaken(channel: Channel): Reason {
  return weigh(LAW['LU-PATH-2'], { channel }, TEAM_CHANNELS.includes(channel));
}

/** Matricule, names, and a telephone number or an e-mail address are on file. LU-PATH-3 */
export function detailsOnFile({ file, identifiers }: Dossier): Reason {
  const { read, complete } = contactDetails(
    file,
    identifiers.map(({ scheme }) => scheme),
  );
  return weigh(LAW['LU-PATH-3'], read, complete);
}

/** Asks for the signing appointment. LU-PATH-1, LU-PATH-2, LU-PATH-3, LU-PATH-5 */
export function requestAppointment(
  book: Book,
  situation: Situation,
  { channel, scheduledOn }: RequestAppointmentInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'requestAppointment', situation, on);
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', [], 'No such person.');
  if (scheduledOn !== null && scheduledOn < on) {
    return problem('INVALID', ['scheduledOn'], 'Expected the day of the request or a later one.');
  }
  const reasons: NonEmpty<Reason> = [
    sessionAttended(dossier, on),
    channelTaken(channel),
    detailsOnFile(dossier),
    withinSigningWindow(book, dossier, on),
  ];
  const refusal = notGranted(asking, reasons);
  if (refusal !== null) return refusal;
  if (openAppointment(dossier, on) !== undefined) {
    return problem('CONFLICT', [], 'An appointment has already been asked for and not been held.');
  }
  const appointment: AppointmentRecord = {
    id: mint.id(),
    fileId: dossier.file.id,
    requestedOn: on,
    scheduledOn,
    channel,
    heldOn: null,
    cancelledOn: null,
  };
  const next = { ...dossier, appointments: [...dossier.appointments, appointment] };
  return recorded(asking, 'REQUESTED', reasons, { dossiers: [next] }, { appointmentId: appointment.id });
}
