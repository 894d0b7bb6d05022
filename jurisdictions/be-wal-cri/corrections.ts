import type { Mint } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { CorrectedNoun, CorrectionRules } from '../correction.ts';
import { withOrders } from './answer.ts';
import { assessmentProblems } from './assessment-kinds.ts';
import { axisRule, isShared } from './axes.ts';
import type { Book } from './book.ts';
import { derive } from './derive.ts';
import { SCHEME } from './eligibility.ts';
import { FACTS } from './facts.ts';
import { followed } from './followed.ts';
import { kept, keptByCourse } from './kept.ts';
import { LAW, type RuleId } from './law.ts';
import { NATIONAL_NUMBER } from './national-number.ts';

/** The rule that a noun's facts serve; of what hangs on a course, that of its axis. */
const BASIS: Readonly<Record<CorrectedNoun, RuleId | null>> = {
  person: 'WAL-IN-2',
  informationSession: 'WAL-AXE-9',
  appointment: 'WAL-IN-2',
  contract: 'WAL-AXE-5',
  course: null,
  enrolment: null,
  attendance: null,
  attestation: 'WAL-END-1',
  voucher: 'WAL-END-1',
};

/** What Wallonia says of corrections, with what the corrected records then order. */
export function correctionRules(book: Book, mint: Mint, on: PlainDate): CorrectionRules {
  return {
    code: 'BE_WAL',
    law: LAW,
    rulesVersion: book.version,
    scheme: SCHEME,
    identifiers: [NATIONAL_NUMBER],
    facts: FACTS,
    basis: (noun, kind) => LAW[BASIS[noun] ?? axisRule(kind ?? 'CIVIC_TRAINING')],
    derive: (dossier) => derive(book, withOrders(book, dossier, mint, on)),
    kept: (dossier) => kept(book, dossier),
    keptByCourse,
    signatureOpens: () => true,
    signatureGoverns: () => false,
    resultOf: (dossier, enrolment) =>
      followed(book, { dossier, enrolment }).status === 'SATISFIED' ? 'COMPLETED' : 'NOT_COMPLETED',
    severalPlaces: isShared,
    // No rule speaks on giving a place back.
    givingBack: () => null,
    assessmentProblems,
    // None is ever granted.
    exemptionProblems: () => [],
    expiresOn: () => {
      throw new Error('Wallonia has no vouchers');
    },
  };
}
