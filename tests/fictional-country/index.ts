import { plus } from '../../domain/calendar.ts';
import { provisionOn } from '../../domain/law.ts';
import { corrections } from '../../jurisdictions/corrections.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { rulesVersion } from '../../jurisdictions/rules-version.ts';
import { excuseAbsence } from './absence.ts';
import { act } from './answer.ts';
import { recordAssessment } from './assessment.ts';
import { type Book, decisionOf, SCHEME } from './book.ts';
import { CATALOGUE, type Catalogue } from './catalogue.ts';
import { completeContract, signContract } from './contract.ts';
import { correctionRules } from './corrections.ts';
import {
  cancelCourse,
  completeCourse,
  enrol,
  recordAttendance,
  requestInterpreting,
  scheduleCourse,
} from './course.ts';
import { derive, obligations } from './derive.ts';
import { whoMaySign } from './eligibility.ts';
import { grantExemption } from './exemption.ts';
import { FACTS, type XaFacts } from './facts.ts';
import { recordInformationSession, registerPerson, requestAppointment, SHELL } from './file.ts';
import { countersignContract, proposeContract } from './joint.ts';
import { LAW } from './law.ts';
import { decideOutcome, proposeOutcome } from './outcome.ts';
import {
  judgeProject,
  PROJECTS,
  recordFunding,
  recordPayment,
  submitProject,
  submitReport,
} from './project.ts';
import { correctFunding, correctJudgement, correctPayment } from './project-corrections.ts';
import { handInCertificate, issueAttestation, revokeAttestation } from './proof.ts';
import { reading } from './reading.ts';
import { recognition } from './recognition.ts';
import { applyRetention, keptUntil } from './retention.ts';
import { TERMS } from './terms.ts';
import { cancelVoucher, issueVoucher, redeemVoucher, replaceVoucher, settleBrokenBond } from './voucher.ts';

/** The Archipelago, which lives in tests alone and has every capability of the interface. */
export function createArchipelago(catalogue: Catalogue): Jurisdiction<XaFacts> {
  const book: Book = { catalogue, version: rulesVersion('XA', LAW, catalogue) };
  return {
    code: 'XA',
    name: { fr: 'Archipel', en: 'Archipelago' },
    languages: ['fr', 'en'],
    // The first place on earth where a day begins.
    timeZone: 'Pacific/Kiritimati',
    authorities: [
      { code: 'HARBOUR', names: [{ from: null, name: { fr: 'Capitainerie', en: 'Harbour office' } }] },
      { code: 'LIGHTHOUSE', names: [{ from: null, name: { fr: 'Phare', en: 'Lighthouse' } }] },
      { code: 'COUNCIL', role: 'DECIDING', names: [{ from: null, name: { fr: 'Conseil', en: 'Council' } }] },
    ],
    schemes: [
      {
        code: SCHEME,
        name: { fr: 'Contrat de bienvenue', en: 'Welcome contract' },
        contractType: 'XaWelcome',
        governingFact: { fr: 'Débarquement', en: 'Landing' },
        effects: [LAW['XA-END-2']],
      },
    ],
    law: LAW,
    rulesVersion: book.version,
    identifiers: [SHELL],
    facts: FACTS,
    terms: TERMS,
    eligibility(_scheme, facts, { asOf, governingDate }) {
      const reasons = whoMaySign(book, facts, governingDate, asOf);
      return decisionOf(book, 'ELIGIBILITY', reasons, 'ELIGIBLE', 'NOT_ELIGIBLE', asOf);
    },
    governingDate: (_scheme, { own }) => own.landedOn ?? null,
    acts: {
      ...corrections(correctionRules(book)),
      applyRetention: (situation, _input, _mint, on) => applyRetention(book, situation, on),
      registerPerson: act(book, 'registerPerson', registerPerson),
      recordInformationSession: act(book, 'recordInformationSession', recordInformationSession),
      requestAppointment: act(book, 'requestAppointment', requestAppointment),
      proposeContract: act(book, 'proposeContract', proposeContract),
      recordAssessment: act(book, 'recordAssessment', recordAssessment),
      grantExemption: act(book, 'grantExemption', grantExemption),
      submitProject: act(book, 'submitProject', submitProject),
      judgeProject: act(book, 'judgeProject', judgeProject),
      submitReport: act(book, 'submitReport', submitReport),
      recordFunding: act(book, 'recordFunding', recordFunding),
      recordPayment: act(book, 'recordPayment', recordPayment),
      correctJudgement: (...asked) => correctJudgement(book, ...asked),
      correctFunding: (...asked) => correctFunding(book, ...asked),
      correctPayment: (...asked) => correctPayment(book, ...asked),
      excuseAbsence: act(book, 'excuseAbsence', excuseAbsence),
      signContract: act(book, 'signContract', signContract),
      countersignContract: act(book, 'countersignContract', countersignContract),
      proposeOutcome: act(book, 'proposeOutcome', proposeOutcome),
      decideOutcome: act(book, 'decideOutcome', decideOutcome),
      completeContract: act(book, 'completeContract', completeContract),
      scheduleCourse: act(book, 'scheduleCourse', scheduleCourse),
      enrol: act(book, 'enrol', enrol),
      requestInterpreting: act(book, 'requestInterpreting', requestInterpreting),
      recordAttendance: act(book, 'recordAttendance', recordAttendance),
      completeCourse: act(book, 'completeCourse', completeCourse),
      cancelCourse: act(book, 'cancelCourse', cancelCourse),
      issueAttestation: act(book, 'issueAttestation', issueAttestation),
      revokeAttestation: act(book, 'revokeAttestation', revokeAttestation),
      handInCertificate: act(book, 'handInCertificate', handInCertificate),
      issueVoucher: act(book, 'issueVoucher', issueVoucher),
      redeemVoucher: act(book, 'redeemVoucher', redeemVoucher),
      replaceVoucher: act(book, 'replaceVoucher', replaceVoucher),
      cancelVoucher: act(book, 'cancelVoucher', cancelVoucher),
      settleBrokenBond: act(book, 'settleBrokenBond', settleBrokenBond),
    },
    derive: (dossier) => derive(book, dossier),
    obligations: (dossier, asOf) => obligations(book, dossier, asOf),
    contracts: reading(book),
    vouchers: { prefix: 'XA' },
    projects: PROJECTS,
    recognition: recognition(book),
    provesUntil: ({ issuedOn }) => plus(issuedOn, { years: provisionOn(catalogue.proofYears, issuedOn) }),
    keeps: ({ contracts }) => (contracts.length === 0 ? [] : [{ part: 'CONTRACTS', rule: LAW['XA-END-2'] }]),
    retention: { keptUntil: (dossier) => keptUntil(book, dossier) },
  };
}

export const archipelago = createArchipelago(CATALOGUE);
