import type { Act, ActInputs } from '../acts.ts';
import { corrections } from '../corrections.ts';
import { obligationsOn } from '../duty-line.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import { recognitionBy } from '../recognition-table.ts';
import { rulesVersion } from '../rules-version.ts';
import { requestAppointment } from './appointment.ts';
import { recordAttendance } from './attendance.ts';
import { issueAttestation, revokeAttestation } from './attestation.ts';
import { type Book, SCHEME } from './book.ts';
import { CATALOGUE, type Catalogue } from './catalogue.ts';
import { handInCertificate } from './certificate.ts';
import { completeContract } from './completion.ts';
import { correctionRules } from './corrections.ts';
import { scheduleCourse } from './course.ts';
import { cancelCourse } from './course-cancel.ts';
import { completeCourse } from './course-completion.ts';
import { derive } from './derive.ts';
import { duties } from './duties.ts';
import { eligibility } from './eligibility.ts';
import { enrol } from './enrol.ts';
import { applyRetention } from './erasure.ts';
import { facts, type LuFacts } from './facts.ts';
import { recordInformationSession } from './information-session.ts';
import { keeps } from './keeps.ts';
import { LAW } from './law.ts';
import { matricule } from './matricule.ts';
import { reading } from './reading.ts';
import { RECOGNISED } from './recognition.ts';
import { registerPerson } from './registration.ts';
import { keptUntil } from './retention.ts';
import { signContract } from './signing.ts';
import { TERMS } from './terms.ts';
import { settleBrokenBond } from './voucher-bond.ts';
import { cancelVoucher } from './voucher-cancel.ts';
import { issueVoucher } from './voucher-issue.ts';
import { redeemVoucher } from './voucher-redeem.ts';
import { replaceVoucher } from './voucher-replace.ts';

type RuleAct<Input> = (book: Book, ...asked: Parameters<Act<Input>>) => ReturnType<Act<Input>>;

/** Luxembourg's rules, from a catalogue of its numbers. */
export function createLuxembourg(catalogue: Catalogue): Jurisdiction<LuFacts> {
  const book: Book = { catalogue, version: rulesVersion('LU', LAW, catalogue, RECOGNISED) };

  function act<Verb extends keyof ActInputs>(decide: RuleAct<ActInputs[Verb]>): Act<ActInputs[Verb]> {
    return (...asked) => decide(book, ...asked);
  }

  // No rule has anybody assessed.
  const { correctAssessment: _, correctExemption: __, ...correcting } = corrections(correctionRules(book));

  return {
    code: 'LU',
    name: { fr: 'Luxembourg', en: 'Luxembourg', de: 'Luxemburg' },
    languages: ['fr', 'en', 'de'],
    timeZone: 'Europe/Luxembourg',
    authorities: [
      {
        code: 'CAI_TEAM',
        names: [{ from: null, name: { fr: 'Équipe CAI', en: 'CAI team', de: 'CAI-Team' } }],
      },
    ],
    schemes: [
      {
        code: SCHEME,
        name: {
          fr: "Contrat d'accueil et d'intégration (CAI)",
          en: 'Welcome and integration contract (CAI)',
          de: 'Aufnahme- und Integrationsvertrag (CAI)',
        },
        contractType: 'LuCai',
        governingFact: {
          fr: 'Rendez-vous de signature',
          en: 'Signing appointment',
          de: 'Unterzeichnungstermin',
        },
        effects: [LAW['LU-VAL-3']],
      },
    ],
    law: LAW,
    rulesVersion: book.version,
    identifiers: [matricule],
    facts,
    terms: TERMS,
    eligibility: (_scheme, asked, dates) => eligibility(book, asked, dates),
    governingDate: (_scheme, { own }) => own.signingAppointmentOn ?? null,
    acts: {
      registerPerson: act<'registerPerson'>(registerPerson),
      recordInformationSession: act<'recordInformationSession'>(recordInformationSession),
      requestAppointment: act<'requestAppointment'>(requestAppointment),
      signContract: act<'signContract'>(signContract),
      scheduleCourse: act<'scheduleCourse'>(scheduleCourse),
      redeemVoucher: act<'redeemVoucher'>(redeemVoucher),
      enrol: act<'enrol'>(enrol),
      recordAttendance: act<'recordAttendance'>(recordAttendance),
      completeCourse: act<'completeCourse'>(completeCourse),
      issueAttestation: act<'issueAttestation'>(issueAttestation),
      revokeAttestation: act<'revokeAttestation'>(revokeAttestation),
      handInCertificate: act<'handInCertificate'>(handInCertificate),
      issueVoucher: act<'issueVoucher'>(issueVoucher),
      replaceVoucher: act<'replaceVoucher'>(replaceVoucher),
      cancelVoucher: act<'cancelVoucher'>(cancelVoucher),
      cancelCourse: act<'cancelCourse'>(cancelCourse),
      settleBrokenBond: act<'settleBrokenBond'>(settleBrokenBond),
      completeContract: act<'completeContract'>(completeContract),
      ...correcting,
      applyRetention: act<'applyRetention'>(applyRetention),
    },
    derive: (dossier) => derive(book, dossier),
    // No rule ends what an attestation proves.
    provesUntil: () => null,
    keeps,
    obligations: (dossier, asOf) => obligationsOn(duties(book), dossier, asOf),
    contracts: reading(book),
    vouchers: { prefix: 'LU' },
    projects: null,
    recognition: recognitionBy(RECOGNISED, LAW, book.version),
    retention: { keptUntil: (dossier) => keptUntil(book, dossier) },
  };
}

export const luxembourg = createLuxembourg(CATALOGUE);
