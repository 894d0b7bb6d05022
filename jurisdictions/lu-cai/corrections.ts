import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { courseOf, sessionsOf } from '../../domain/records.ts';
import { type ByKind, ofKind } from '../by-kind.ts';
import type { CorrectedNoun, CorrectionRules } from '../correction.ts';
import { type Book, SCHEME } from './book.ts';
import { withConfirmationsDue } from './confirmation.ts';
import { judged } from './course-completion.ts';
import { derive } from './derive.ts';
import { facts } from './facts.ts';
import { kept, keptByCourse } from './kept.ts';
import { LAW, type RuleId } from './law.ts';
import { matricule } from './matricule.ts';
import { expiresOn } from './voucher-issue.ts';

/** The rule that a noun's facts serve. */
const BASIS: Readonly<Record<CorrectedNoun, RuleId | ByKind<RuleId>>> = {
  person: 'LU-PATH-3',
  informationSession: 'LU-PATH-1',
  appointment: 'LU-PATH-2',
  contract: 'LU-DUR-1',
  course: { LANGUAGE_COURSE: 'LU-LANG-1', CIVIC_TRAINING: 'LU-CIV-1', ORIENTATION_DAY: 'LU-ORI-1' },
  enrolment: { LANGUAGE_COURSE: 'LU-LANG-4', CIVIC_TRAINING: 'LU-CIV-3', ORIENTATION_DAY: 'LU-ORI-3' },
  attendance: { LANGUAGE_COURSE: 'LU-LANG-5', CIVIC_TRAINING: 'LU-CIV-4', ORIENTATION_DAY: 'LU-ORI-4' },
  attestation: 'LU-LANG-6',
  voucher: 'LU-LANG-4',
};

/** A language course that has begun is not given back: it is followed, or abandoned and the bond broken. LU-LANG-5 */
function givingBack(dossier: Dossier, enrolment: EnrolmentRecord, on: PlainDate): Reason | null {
  if (courseOf(dossier, enrolment)?.kind !== 'LANGUAGE_COURSE') return null;
  const firstSessionOn = sessionsOf(dossier.courseSessions, enrolment.courseId)[0]?.heldOn ?? null;
  return weigh(LAW['LU-LANG-5'], { firstSessionOn, on }, firstSessionOn === null || on < firstSessionOn);
}

/** What Luxembourg says of corrections. */
export function correctionRules(book: Book): CorrectionRules {
  return {
    code: 'LU',
    law: LAW,
    rulesVersion: book.version,
    scheme: SCHEME,
    identifiers: [matricule],
    facts,
    basis: (noun, kind) => {
      const rule = BASIS[noun];
      return LAW[typeof rule === 'string' ? rule : ofKind(rule, kind ?? 'LANGUAGE_COURSE')];
    },
    derive: (dossier) => derive(book, withConfirmationsDue(book, dossier)),
    kept: (dossier, shared) => kept(book, dossier, shared),
    keptByCourse: (courseId, shared) => keptByCourse(book, courseId, shared),
    signatureOpens: () => true,
    signatureGoverns: () => true,
    resultOf: (dossier, enrolment) => {
      const course = courseOf(dossier, enrolment);
      if (course === undefined) return enrolment.result;
      const followed = judged(book, course, { dossier, enrolment }).status === 'SATISFIED';
      return followed ? 'COMPLETED' : 'NOT_COMPLETED';
    },
    givingBack,
    // None is ever recorded.
    assessmentProblems: () => [],
    // None is ever granted.
    exemptionProblems: () => [],
    expiresOn: (contract, issuedOn) => expiresOn(book, contract, issuedOn),
  };
}
