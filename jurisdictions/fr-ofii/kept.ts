import type { AssessmentRecord } from '../../domain/assessment.ts';
import type { AttestationRecord } from '../../domain/attestation.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Shared } from '../../domain/dossier.ts';
import type { ExemptionRecord } from '../../domain/exemption.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { byId, courseOf, lastSessionOn, sessionsOf } from '../../domain/records.ts';
import type { Kept } from '../correction.ts';
import { knownOn } from '../known-on.ts';
import type { Book } from './book.ts';
import { cai } from './cai.ts';
import { announcedBy } from './course.ts';
import { asksFor } from './enrol.ts';
import { factsOn } from './file-facts.ts';
import { followedBy } from './followed.ts';
import { isCai, isFollowed, isOepri, rulesOf } from './followed-schemes.ts';
import { LAW, type RuleId } from './law.ts';
import { givenBy, isGivenByLevel } from './level-attestations.ts';
import { enrolmentReasons } from './oepri-enrolment.ts';
import { outcomeReasons } from './outcome-conditions.ts';
import { evaluationReasons } from './pre-departure-evaluations.ts';
import { exemptionReasons } from './pre-departure-exemptions.ts';
import { openingReasons } from './pre-departure-file.ts';
import { visaCondition } from './pre-departure-visa.ts';
import { stillAsPrescribed } from './prescription.ts';
import { receptionHeld } from './reception.ts';
import { PRE_DEPARTURE } from './schemes.ts';
import { contractRuns } from './term.ts';

/** Signed after it was drawn up, for somebody whom it concerns, and as it was prescribed; closed on what was done. Before departure, opened on its document. FR-PRE-4, FR-CAI-1, FR-CAI-ELIG, FR-CAI-5, FR-CAI-10 */
function ofContract(book: Book, dossier: Dossier, contract: ContractRecord): readonly Reason[] {
  const { id, openedOn, signedOn, completedOn, governingDate, withdrawnOn } = contract;
  if (!isFollowed(contract) || withdrawnOn !== null) return [];
  if (contract.scheme === PRE_DEPARTURE.code)
    return [
      ...openingReasons(book, factsOn(dossier, openedOn), openedOn),
      ...(completedOn === null ? [] : visaCondition(id, knownOn(dossier, completedOn))),
    ];
  const days = dossier.parties.filter(({ contractId }) => contractId === id).map((party) => party.signedOn);
  const inOrder = days.every(
    (day) => day === null || (openedOn <= day && (signedOn === null || day <= signedOn)),
  );
  const signatures = weigh(LAW[rulesOf(contract).drawnUp], { openedOn, signedOn }, inOrder);
  if (isOepri(contract)) return [signatures, ...enrolmentReasons(book, dossier, openedOn)];
  if (!isCai(contract)) return [signatures];
  const dates = { asOf: openedOn, governingDate: governingDate ?? openedOn };
  const found = knownOn(dossier, openedOn);
  const closed =
    completedOn === null
      ? []
      : outcomeReasons(book, contract, knownOn(dossier, completedOn), 'COMPLETE', completedOn);
  return [
    signatures,
    ...cai(book.catalogue, factsOn(dossier, openedOn), dates).reasons,
    receptionHeld(found, openedOn),
    stillAsPrescribed(found, id),
    ...closed,
  ];
}

/** Taken while the contract ran, and closed once the session was over. FR-CAI-2, FR-CAI-5, FR-BIL-4, FR-CAIF-3 */
function ofEnrolment(book: Book, dossier: Dossier, enrolment: EnrolmentRecord): readonly Reason[] {
  const contract = byId(dossier.contracts, enrolment.contractId);
  const course = courseOf(dossier, enrolment);
  const { cancelledOn, enrolledOn, closedOn, result } = enrolment;
  if (!contract || contract.withdrawnOn !== null || cancelledOn !== null || course === undefined) return [];
  const last = lastSessionOn(dossier, enrolment);
  const taken = [
    contractRuns(book, contract, dossier, enrolledOn),
    ...asksFor(
      book,
      contract,
      dossier,
      { course, sessions: sessionsOf(dossier.courseSessions, enrolment.courseId) },
      enrolledOn,
    ),
  ];
  if (closedOn === null || result === 'ABANDONED') return taken;
  const over = last !== null && last <= closedOn;
  return [
    ...taken,
    weigh(LAW[followedBy(course.kind, contract.scheme)], { lastSessionOn: last, closedOn }, over),
  ];
}

/** Evaluated abroad as the file before departure asks. FR-PRE-7, FR-PRE-10, FR-PRE-11, FR-PRE-13 */
function ofAssessment(book: Book, dossier: Dossier, row: AssessmentRecord): readonly Reason[] {
  return evaluationReasons(book, dossier, row, row.heldOn);
}

/** Granted for what it was asked for, on the day. FR-PRE-6, FR-PRE-7, FR-PRE-8 */
function ofExemption(book: Book, dossier: Dossier, row: ExemptionRecord): readonly Reason[] {
  const contract = byId(dossier.contracts, row.contractId);
  if (contract === undefined || contract.withdrawnOn !== null || row.withdrawnOn !== null) return [];
  return exemptionReasons(book, contract, knownOn(dossier, row.grantedOn), row, row.grantedOn);
}

/** Issued for a training that was followed, or for a level that is sufficient. FR-CAI-5, FR-CAI-7, FR-CAIF-4, FR-PRE-12, FR-PRE-13 */
function ofAttestation(dossier: Dossier, row: AttestationRecord): readonly Reason[] {
  const { kind, issuedOn, enrolmentId, revokedOn, rule } = row;
  if (revokedOn !== null) return [];
  if (isGivenByLevel(kind)) {
    const shown = dossier.assessments.some(
      (assessment) => givenBy(assessment)?.kind === kind && assessment.heldOn <= issuedOn,
    );
    return [weigh(LAW[rule as RuleId], { issuedOn, sufficient: shown }, shown)];
  }
  const enrolment = enrolmentId === null ? undefined : byId(dossier.enrolments, enrolmentId);
  if (enrolment === undefined) return [];
  const { result, closedOn } = enrolment;
  const completed = result === 'COMPLETED' && closedOn !== null && closedOn <= issuedOn;
  // An attestation carries the id of a rule of this law.
  return [weigh(LAW[rule as RuleId], { result, closedOn, issuedOn }, completed)];
}

/** The rules that a file's records were let in by, as they find them now. */
export function kept(book: Book, dossier: Dossier): readonly Kept[] {
  const of = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    reasons: (row: Row) => readonly Reason[],
  ) => rows.flatMap((row) => reasons(row).map((reason) => ({ recordId: row.id, reason })));
  const own = dossier.enrolments.filter(({ fileId }) => fileId === dossier.file.id);
  return [
    ...of(dossier.contracts, (row) => ofContract(book, dossier, row)),
    ...of(dossier.assessments, (row) => ofAssessment(book, dossier, row)),
    ...of(dossier.exemptions, (row) => ofExemption(book, dossier, row)),
    ...of(own, (row) => ofEnrolment(book, dossier, row)),
    ...of(dossier.attestations, (row) => ofAttestation(dossier, row)),
  ];
}

/** What a course was announced by. FR-CAI-5, FR-BIL-1, FR-BIL-3, FR-CAIF-3 */
export function keptByCourse(
  book: Book,
  courseId: string,
  { courses, courseSessions }: Shared,
): readonly Kept[] {
  const course = byId(courses, courseId);
  if (course === undefined) return [];
  const sessions = sessionsOf(courseSessions, courseId);
  return announcedBy(book, course.kind, sessions, course.scheduledOn).map((reason) => ({
    recordId: courseId,
    reason,
  }));
}
