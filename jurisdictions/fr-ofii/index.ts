import type { Mint } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Act, ActInputs } from '../acts.ts';
import { corrections } from '../corrections.ts';
import { obligationsOn } from '../duty-line.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import { recognitionBy } from '../recognition-table.ts';
import { rulesVersion } from '../rules-version.ts';
import { withOrders } from './answer.ts';
import { recordAssessment } from './assessment.ts';
import { issueAttestation, revokeAttestation } from './attestation.ts';
import {
  AGENCY,
  consulates,
  delegatedBodies,
  EMPLOYMENT_AGENCY,
  NATIONAL_COMMITTEE,
  PREFECT,
  REGIONAL_COMMITTEES,
} from './authorities.ts';
import type { Book } from './book.ts';
import { CATALOGUE, type FrCatalogue } from './catalogue.ts';
import { correctionRules } from './corrections.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { cancelCourse, completeCourse, recordAttendance, scheduleCourse } from './course.ts';
import { derive } from './derive.ts';
import { duties } from './duties.ts';
import { eligibility, governingDate } from './eligibility.ts';
import { enrol } from './enrol.ts';
import { excuseAbsence } from './excuse.ts';
import { FACTS, type FrFacts } from './facts.ts';
import { FOREIGNER_NUMBER } from './foreigner-number.ts';
import { keeps } from './keeps.ts';
import { LAW } from './law.ts';
import { projects } from './oepri-calendar.ts';
import { correctFunding, correctPayment } from './oepri-correct-funding.ts';
import { correctJudgement } from './oepri-correct-judgement.ts';
import { recordFunding, recordPayment } from './oepri-funding.ts';
import { judgeProject, submitProject } from './oepri-projects.ts';
import { submitReport } from './oepri-report.ts';
import { decideOutcome, proposeOutcome } from './outcome.ts';
import { grantExemption } from './pre-departure-exemptions.ts';
import { proposeContract } from './proposal.ts';
import { reading } from './reading.ts';
import { recordInformationSession } from './reception.ts';
import { RECOGNISED } from './recognition.ts';
import { registerPerson } from './registration.ts';
import { CAI, CAIF, OEPRI, PRE_DEPARTURE } from './schemes.ts';
import { countersignContract, signContract } from './signing.ts';
import { TERMS } from './terms.ts';

export type { FrFacts } from './facts.ts';

type RuleAct<Input> = (book: Book, ...asked: Parameters<Act<Input>>) => ReturnType<Act<Input>>;

/** The corrections of what France has: no vouchers, no appointments, no copies handed in. */
function withoutVouchers(all: ReturnType<typeof corrections>) {
  const { correctVoucher: _, correctAppointment: __, correctAttestation: ___, ...offered } = all;
  return offered;
}

/** France as `catalogue` has it. */
export function createFrance(catalogue: FrCatalogue): Jurisdiction<FrFacts> {
  const book: Book = { catalogue, version: rulesVersion('FR', LAW, catalogue, RECOGNISED) };

  function act<Verb extends keyof ActInputs>(decide: RuleAct<ActInputs[Verb]>): Act<ActInputs[Verb]> {
    return (...asked) => decide(book, ...asked);
  }

  const rules = correctionRules(book);
  /** With what the corrected record orders, as the first one did. FR-BIL-5, FR-CAIF-5, FR-PRE-9, FR-PRE-11, FR-PRE-12 */
  const ordering = (mint: Mint, on: PlainDate) =>
    corrections({ ...rules, derive: (dossier) => rules.derive(withOrders(book, dossier, mint, on)) });

  return {
    code: 'FR',
    name: { fr: 'France', en: 'France' },
    languages: ['fr', 'en'],
    timeZone: 'Europe/Paris',
    authorities: [
      { code: AGENCY, names: catalogue.agencyNames },
      PREFECT,
      EMPLOYMENT_AGENCY,
      ...consulates(catalogue),
      ...delegatedBodies(catalogue),
      NATIONAL_COMMITTEE,
      ...REGIONAL_COMMITTEES,
    ],
    schemes: [PRE_DEPARTURE, CAI, CAIF, OEPRI],
    law: LAW,
    rulesVersion: book.version,
    identifiers: [FOREIGNER_NUMBER],
    facts: FACTS,
    terms: { ...COUNTRY_NAMES, ...TERMS },
    eligibility: (scheme, facts, dates) => eligibility(catalogue, book.version, scheme, facts, dates),
    governingDate,
    acts: {
      ...withoutVouchers(corrections(rules)),
      correctPerson: (...asked) => ordering(asked[2], asked[3]).correctPerson(...asked),
      correctAssessment: (...asked) => ordering(asked[2], asked[3]).correctAssessment(...asked),
      correctExemption: (...asked) => ordering(asked[2], asked[3]).correctExemption(...asked),
      correctCourse: (...asked) => ordering(asked[2], asked[3]).correctCourse(...asked),
      correctEnrolment: (...asked) => ordering(asked[2], asked[3]).correctEnrolment(...asked),
      correctAttendance: (...asked) => ordering(asked[2], asked[3]).correctAttendance(...asked),
      registerPerson: act<'registerPerson'>(registerPerson),
      recordInformationSession: act<'recordInformationSession'>(recordInformationSession),
      recordAssessment: act<'recordAssessment'>(recordAssessment),
      proposeContract: act<'proposeContract'>(proposeContract),
      signContract: act<'signContract'>(signContract),
      countersignContract: act<'countersignContract'>(countersignContract),
      scheduleCourse: act<'scheduleCourse'>(scheduleCourse),
      enrol: act<'enrol'>(enrol),
      recordAttendance: act<'recordAttendance'>(recordAttendance),
      completeCourse: act<'completeCourse'>(completeCourse),
      cancelCourse: act<'cancelCourse'>(cancelCourse),
      issueAttestation: act<'issueAttestation'>(issueAttestation),
      revokeAttestation: act<'revokeAttestation'>(revokeAttestation),
      grantExemption: act<'grantExemption'>(grantExemption),
      submitProject: act<'submitProject'>(submitProject),
      judgeProject: act<'judgeProject'>(judgeProject),
      submitReport: act<'submitReport'>(submitReport),
      recordFunding: act<'recordFunding'>(recordFunding),
      recordPayment: act<'recordPayment'>(recordPayment),
      correctJudgement: act<'correctJudgement'>(correctJudgement),
      correctFunding: act<'correctFunding'>(correctFunding),
      correctPayment: act<'correctPayment'>(correctPayment),
      excuseAbsence: act<'excuseAbsence'>(excuseAbsence),
      proposeOutcome: act<'proposeOutcome'>(proposeOutcome),
      decideOutcome: act<'decideOutcome'>(decideOutcome),
    },
    derive: (dossier) => derive(book, dossier),
    // No rule ends what an attestation proves.
    provesUntil: () => null,
    keeps,
    obligations: (dossier, asOf) => obligationsOn(duties(book), dossier, asOf),
    contracts: reading(book),
    vouchers: null,
    projects: projects(book),
    recognition: recognitionBy(RECOGNISED, LAW, book.version),
    retention: null,
  };
}

export const france = createFrance(CATALOGUE);
