import { courseOf } from '../../domain/records.ts';
import { type ByKind, ofKind } from '../by-kind.ts';
import type { CorrectedNoun, CorrectionRules } from '../correction.ts';
import { assessmentProblems } from './assessment-kinds.ts';
import type { Book } from './book.ts';
import { derive } from './derive.ts';
import { FACTS } from './facts.ts';
import { FOLLOWED_BY, judged } from './followed.ts';
import { FOREIGNER_NUMBER } from './foreigner-number.ts';
import { kept, keptByCourse } from './kept.ts';
import { LAW, type RuleId } from './law.ts';
import { exemptionProblems } from './pre-departure-exemptions.ts';

/** The rule that a noun's facts serve. */
const BASIS: Readonly<Record<CorrectedNoun, RuleId | ByKind<RuleId>>> = {
  person: 'FR-CAI-4',
  informationSession: 'FR-CAI-4',
  appointment: 'FR-CAI-4',
  contract: 'FR-CAI-1',
  course: FOLLOWED_BY,
  enrolment: FOLLOWED_BY,
  attendance: FOLLOWED_BY,
  attestation: 'FR-CAI-5',
  voucher: 'FR-CAI-5',
};

/** What France says of corrections, decided under a scheme where they concern one alone. */
export function correctionRules(book: Book, scheme: string | null = null): CorrectionRules {
  return {
    code: 'FR',
    law: LAW,
    rulesVersion: book.version,
    scheme,
    identifiers: [FOREIGNER_NUMBER],
    facts: FACTS,
    basis: (noun, kind) => {
      const rule = BASIS[noun];
      return LAW[typeof rule === 'string' ? rule : ofKind(rule, kind ?? 'CIVIC_TRAINING')];
    },
    derive: (dossier) => derive(book, dossier),
    kept: (dossier) => kept(book, dossier),
    keptByCourse: (courseId, shared) => keptByCourse(book, courseId, shared),
    // Drawn up before; each signs on a day of their own, and the reception session governs.
    signatureOpens: () => false,
    signatureGoverns: () => false,
    resultOf: (dossier, enrolment) => {
      const course = courseOf(dossier, enrolment);
      if (course === undefined) return enrolment.result;
      return judged(course, { dossier, enrolment }).status === 'SATISFIED' ? 'COMPLETED' : 'NOT_COMPLETED';
    },
    // No rule speaks on giving a place back.
    givingBack: () => null,
    assessmentProblems,
    exemptionProblems,
    expiresOn: () => {
      throw new Error('France has no vouchers');
    },
  };
}
