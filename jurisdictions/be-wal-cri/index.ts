import type { Centre } from '../../domain/centre.ts';
import type { Act, ActInputs } from '../acts.ts';
import { corrections } from '../corrections.ts';
import { obligationsOn } from '../duty-line.ts';
import type { AuthorityText, Jurisdiction } from '../jurisdiction.ts';
import { recognitionBy } from '../recognition-table.ts';
import { rulesVersion } from '../rules-version.ts';
import { recordAssessment } from './assessment.ts';
import { completeContract, revokeAttestation } from './attestation.ts';
import { COMMUNE, CPAS, CRI_NAMUR } from './authorities.ts';
import type { Book } from './book.ts';
import { CATALOGUE, type Catalogue } from './catalogue.ts';
import { NAMUR } from './centres.ts';
import { signContract } from './convention.ts';
import { correctionRules } from './corrections.ts';
import {
  cancelCourse,
  completeCourse,
  recordAttendance,
  requestInterpreting,
  scheduleCourse,
} from './course.ts';
import { derive } from './derive.ts';
import { recordInformationSession } from './drop-in.ts';
import { duties } from './duties.ts';
import { eligibility, SCHEME } from './eligibility.ts';
import { enrol } from './enrol.ts';
import { type BeWalFacts, FACTS } from './facts.ts';
import { LAW } from './law.ts';
import { NATIONAL_NUMBER } from './national-number.ts';
import { reading } from './reading.ts';
import { RECOGNISED } from './recognition.ts';
import { registerPerson } from './registration.ts';
import { governingDate } from './stay.ts';
import { TERMS } from './terms.ts';

/** Centres that an operator told of keep files too. WAL-IN-3 */
function otherCentres(centres: readonly Centre[]): readonly AuthorityText[] {
  return centres
    .filter(({ code }) => code !== CRI_NAMUR.code)
    .map(({ code, name }) => ({ code, names: [{ from: null, name: { fr: name, en: name } }] }));
}

type RuleAct<Input> = (book: Book, ...asked: Parameters<Act<Input>>) => ReturnType<Act<Input>>;
type Correction = keyof ReturnType<typeof corrections>;

/** Of what Wallonia records: no vouchers, no appointments, no exemptions granted, no copies handed in. */
const CORRECTED = [
  'correctPerson',
  'moveFile',
  'correctInformationSession',
  'correctAssessment',
  'correctContract',
  'withdrawContract',
  'correctCourse',
  'correctEnrolment',
  'cancelEnrolment',
  'correctAttendance',
  'correctTransmission',
] as const satisfies readonly Correction[];

/** The corrections, each with what the corrected record orders. */
function correcting(book: Book): Pick<ReturnType<typeof corrections>, (typeof CORRECTED)[number]> {
  const acts = CORRECTED.map((verb) => [
    verb,
    (...asked: Parameters<Act<never>>) =>
      (corrections(correctionRules(book, asked[2], asked[3]))[verb] as Act<never>)(...asked),
  ]);
  // Object.fromEntries forgets the keys, which are those of `CORRECTED`.
  return Object.fromEntries(acts) as ReturnType<typeof correcting>;
}

/** Wallonia's rules, from a catalogue of its numbers, with the centres that residence decides among. */
export function createWallonia(
  catalogue: Catalogue,
  centres: readonly Centre[] = [NAMUR],
): Jurisdiction<BeWalFacts> {
  const book: Book = { catalogue, version: rulesVersion('BE_WAL', LAW, catalogue, RECOGNISED) };
  const { version } = book;

  function act<Verb extends keyof ActInputs>(decide: RuleAct<ActInputs[Verb]>): Act<ActInputs[Verb]> {
    return (...asked) => decide(book, ...asked);
  }

  return {
    code: 'BE_WAL',
    name: { fr: 'Wallonie', en: 'Wallonia' },
    languages: ['fr', 'en'],
    timeZone: 'Europe/Brussels',
    authorities: [CRI_NAMUR, COMMUNE, CPAS, ...otherCentres(centres)],
    centres,
    schemes: [
      {
        code: SCHEME,
        name: { fr: 'Parcours d’intégration', en: 'Integration path' },
        contractType: 'BeWalParcours',
        governingFact: {
          fr: 'notification par la commune ou première visite au centre régional d’intégration, la première des deux',
          en: 'the commune’s notification or the first visit to the regional integration centre, whichever came first',
        },
        effects: [LAW['WAL-END-4']],
      },
    ],
    law: LAW,
    rulesVersion: version,
    identifiers: [NATIONAL_NUMBER],
    facts: FACTS,
    terms: TERMS,
    eligibility: (scheme, facts, dates) => {
      if (scheme !== SCHEME) throw new RangeError(`no such scheme in Wallonia: ${scheme}`);
      return eligibility(catalogue, version, facts, dates);
    },
    governingDate: (_scheme, facts) => governingDate(facts),
    acts: {
      registerPerson: act<'registerPerson'>(registerPerson),
      recordInformationSession: act<'recordInformationSession'>(recordInformationSession),
      recordAssessment: act<'recordAssessment'>(recordAssessment),
      signContract: act<'signContract'>(signContract),
      scheduleCourse: act<'scheduleCourse'>(scheduleCourse),
      enrol: act<'enrol'>(enrol),
      requestInterpreting: act<'requestInterpreting'>(requestInterpreting),
      recordAttendance: act<'recordAttendance'>(recordAttendance),
      completeCourse: act<'completeCourse'>(completeCourse),
      cancelCourse: act<'cancelCourse'>(cancelCourse),
      completeContract: act<'completeContract'>(completeContract),
      revokeAttestation: act<'revokeAttestation'>(revokeAttestation),
      ...correcting(book),
    },
    derive: (dossier) => derive(book, dossier),
    // No rule ends what an attestation proves.
    provesUntil: () => null,
    // The attestation and its uses rest on the path that was followed. WAL-END-1, WAL-END-4
    keeps: ({ contracts }) =>
      contracts.length === 0
        ? []
        : [
            { part: 'CONTRACTS', rule: LAW['WAL-END-1'] },
            { part: 'CONTRACTS', rule: LAW['WAL-END-4'] },
          ],
    obligations: (dossier, asOf) => obligationsOn(duties(book), dossier, asOf),
    contracts: reading(book),
    vouchers: null,
    projects: null,
    recognition: recognitionBy(RECOGNISED, LAW, version),
    retention: null,
  };
}

export const wallonia = createWallonia(CATALOGUE);
