import type { AttestationRecord } from '../../domain/attestation.ts';
import type { AppointmentRecord, ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Shared } from '../../domain/dossier.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { byId, courseOf, lastSessionOn, sessionsOf } from '../../domain/records.ts';
import { ofKind } from '../by-kind.ts';
import type { Kept } from '../correction.ts';
import { knownOn } from '../known-on.ts';
import { detailsOnFile } from './appointment.ts';
import type { Book } from './book.ts';
import { allModulesOnce, enrolledWithTeam, sixHours } from './civic-course.ts';
import { conditionsMet, LANGUAGE_CERTIFICATE, metInsideTerm } from './completion-conditions.ts';
import { FOLLOWED_BY } from './course-completion.ts';
import { contractRuns, termOf, wordingOf } from './duration.ts';
import { agedOverSixteen } from './eligibility.ts';
import { sessionAttended, withinSigningWindow } from './information-session.ts';
import { keptByVoucher } from './kept-vouchers.ts';
import { inThreeLanguages } from './language-course.ts';
import { LAW, type RuleId } from './law.ts';
import { personallyInvited } from './orientation-day.ts';
import { valid, withProvider } from './voucher-redeem.ts';

/** Asked for after a session, inside its year, with the details on file until it is held. LU-PATH-1, 2, 3, 5 */
function ofAppointment(book: Book, dossier: Dossier, row: AppointmentRecord): readonly Reason[] {
  const { requestedOn, heldOn, cancelledOn } = row;
  if (cancelledOn !== null) return [];
  const path = [sessionAttended(dossier, requestedOn), withinSigningWindow(book, dossier, requestedOn)];
  if (heldOn === null) return [...path, detailsOnFile(dossier)];
  return [...path, weigh(LAW['LU-PATH-2'], { requestedOn, heldOn }, requestedOn <= heldOn)];
}

/** Signed by somebody of age after a session, inside its year; validated on what was done. LU-ELIG-1, LU-PATH, LU-VAL-1 */
function ofContract(book: Book, dossier: Dossier, contract: ContractRecord): readonly Reason[] {
  const { signedOn, completedOn, withdrawnOn } = contract;
  if (signedOn === null || withdrawnOn !== null) return [];
  const asked = { common: { birthDate: dossier.file.birthDate ?? undefined }, own: {} };
  const signature = [
    agedOverSixteen(book, asked, { asOf: signedOn, governingDate: wordingOf(contract) }),
    sessionAttended(dossier, signedOn),
    withinSigningWindow(book, dossier, signedOn),
  ];
  if (completedOn === null) return signature;
  const known = knownOn(dossier, completedOn);
  const met = conditionsMet(book, contract, known);
  const term = termOf(book, contract, known);
  return [...signature, weigh(LAW['LU-VAL-1'], { ...met, ...term }, metInsideTerm(met, term))];
}

/** What each kind of course asks of who enters it. LU-LANG-4, LU-LANG-8; LU-CIV-3; LU-ORI-3 */
function entry(dossier: Dossier, shared: Shared, enrolment: EnrolmentRecord): readonly Reason[] {
  const { channel, enrolledOn, invitedOn, voucherId } = enrolment;
  const course = courseOf(dossier, enrolment);
  if (course?.kind === 'CIVIC_TRAINING') return [enrolledWithTeam(channel)];
  if (course?.kind === 'ORIENTATION_DAY') return [personallyInvited(invitedOn, channel, enrolledOn)];
  const voucher = voucherId === null ? undefined : byId(dossier.vouchers, voucherId);
  const provider = course?.providerId == null ? undefined : byId(shared.providers, course.providerId);
  return [
    ...(voucher ? [valid(voucher, enrolledOn)] : []),
    ...(course && provider ? [withProvider(provider, course, channel)] : []),
  ];
}

/** Taken while the contract ran, and closed once the course was over. LU-DUR-1; LU-LANG-5, LU-CIV-2, LU-ORI-4 */
function ofEnrolment(
  book: Book,
  dossier: Dossier,
  shared: Shared,
  enrolment: EnrolmentRecord,
): readonly Reason[] {
  const contract = byId(dossier.contracts, enrolment.contractId);
  const kind = courseOf(dossier, enrolment)?.kind;
  const { cancelledOn, enrolledOn, closedOn, result } = enrolment;
  if (!contract || contract.withdrawnOn !== null || cancelledOn !== null || kind === undefined) return [];
  const taken = [
    contractRuns(contract, termOf(book, contract, dossier), enrolledOn),
    ...entry(dossier, shared, enrolment),
  ];
  if (closedOn === null || result === 'ABANDONED') return taken;
  const last = lastSessionOn(dossier, enrolment);
  const over = last !== null && last <= closedOn;
  return [...taken, weigh(LAW[ofKind(FOLLOWED_BY, kind)], { lastSessionOn: last, closedOn }, over)];
}

/** Issued for a course that was completed; the copy of a language certificate comes after. LU-LANG-6, LU-CIV-5, LU-ORI-4 */
function ofAttestation(dossier: Dossier, row: AttestationRecord): readonly Reason[] {
  const { kind, issuedOn, copyReceivedOn, enrolmentId, revokedOn } = row;
  const enrolment = enrolmentId === null ? undefined : byId(dossier.enrolments, enrolmentId);
  if (enrolment === undefined || revokedOn !== null) return [];
  const { result, closedOn } = enrolment;
  const completed = result === 'COMPLETED' && closedOn !== null && closedOn <= issuedOn;
  // An attestation carries the id of a rule of this law.
  const issued = weigh(LAW[row.rule as RuleId], { result, closedOn, issuedOn }, completed);
  if (copyReceivedOn === null) return [issued];
  const received = kind === LANGUAGE_CERTIFICATE && issuedOn <= copyReceivedOn;
  return [issued, weigh(LAW['LU-LANG-6'], { kind, issuedOn, copyReceivedOn }, received)];
}

/** The rules that a file's records were let in by, as they find them now. */
export function kept(book: Book, dossier: Dossier, shared: Shared): readonly Kept[] {
  const of = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    reasons: (row: Row) => readonly Reason[],
  ) => rows.flatMap((row) => reasons(row).map((reason) => ({ recordId: row.id, reason })));
  return [
    ...of(dossier.appointments, (row) => ofAppointment(book, dossier, row)),
    ...of(dossier.contracts, (row) => ofContract(book, dossier, row)),
    ...of(dossier.enrolments, (row) => ofEnrolment(book, dossier, shared, row)),
    ...of(dossier.vouchers, (row) => keptByVoucher(book, dossier, row)),
    ...of(dossier.attestations, (row) => ofAttestation(dossier, row)),
  ];
}

/** What a course was announced by: LU-LANG-1; LU-CIV-1, LU-CIV-2 */
export function keptByCourse(book: Book, courseId: string, shared: Shared): readonly Kept[] {
  const course = byId(shared.courses, courseId);
  if (course === undefined || course.kind === 'ORIENTATION_DAY') return [];
  const sessions = sessionsOf(shared.courseSessions, courseId);
  const reasons =
    course.kind === 'LANGUAGE_COURSE'
      ? [inThreeLanguages(course.kind, course.language)]
      : [sixHours(book, sessions, course.scheduledOn), allModulesOnce(sessions)];
  return reasons.map((reason) => ({ recordId: courseId, reason }));
}
