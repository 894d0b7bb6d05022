import { randomUUID } from 'node:crypto';
import { PUBLISHED_TABLE_CODES } from '../../../domain/published-table.ts';
import { encodeId } from '../../../resolvers/ids.ts';
import { DAYS } from '../story.ts';
import { COUNTRIES } from './tenants.ts';
import type { Planted, World } from './world.ts';

/** Whether all that is planted has an id of the type. */
const OF_FILE: Readonly<Record<string, (file: Planted) => readonly { readonly id: string }[]>> = {
  Person: ({ dossier }) => [dossier.file],
  Contract: ({ dossier }) => dossier.contracts,
  Prestation: ({ dossier }) => dossier.prestations,
  Enrolment: ({ dossier }) => dossier.enrolments,
  Voucher: ({ dossier }) => dossier.vouchers,
  Attestation: ({ dossier }) => dossier.attestations,
  Appointment: ({ dossier }) => dossier.appointments,
  Assessment: ({ dossier }) => dossier.assessments,
  GrantedExemption: ({ dossier }) => dossier.exemptions,
  Transmission: ({ dossier }) => dossier.transmissions,
  InformationSession: ({ dossier }) => dossier.informationSessions,
  Course: ({ dossier }) => dossier.courses,
  CourseSession: ({ dossier }) => dossier.courseSessions,
  Project: ({ projects }) => projects,
  Provider: ({ dossier }) =>
    dossier.courses.flatMap(({ providerId }) => (providerId === null ? [] : [{ id: providerId }])),
  Authority: ({ dossier }) => [{ id: dossier.file.authorityId }],
};

/** Types of ids that the planted files have. */
export const ID_TYPES = Object.keys(OF_FILE);

/** Ids of one type in some files, as the API gives them. */
export function idsOf(type: string, files: readonly Planted[]): readonly string[] {
  const made = OF_FILE[type];
  if (made === undefined) throw new Error(`${type}: say in ${import.meta.url} where its ids are`);
  return [
    ...new Set(files.flatMap((file) => made(file).map(({ id }) => encodeId(type, file.plan.country, id)))),
  ];
}

type Made = (world: World) => readonly unknown[];

const ofType =
  (type: string): Made =>
  ({ files }) =>
    idsOf(type, files);

/** The values that each required argument of a field of `Query` is asked with, in turn. */
const OF_QUERY: Readonly<Record<string, Made>> = {
  'node.id': ({ files }) => ID_TYPES.flatMap((type) => idsOf(type, files).slice(0, 8)),
  'person.id': ofType('Person'),
  'contract.id': ofType('Contract'),
  'provider.id': ofType('Provider'),
  'voucher.code': ({ files }) => files.flatMap(({ dossier }) => dossier.vouchers.map(({ code }) => code)),
  'consentRequest.code': ({ consents }) => consents.map(({ code }) => code),
  'verifyAttestation.code': ({ files }) =>
    files.flatMap(({ dossier }) => dossier.attestations.map(({ verificationCode }) => verificationCode)),
  'recogniseAttestation.attestation': ({ files }) => [
    ...idsOf('Attestation', files).map((id) => ({ id })),
    { described: { issuer: 'FR', kind: 'AMDFL', issuedOn: '2009-03-01' } },
    { described: { issuer: 'no code', kind: 'AMDFL', issuedOn: '2009-03-01' } },
  ],
  'jurisdiction.code': () => COUNTRIES,
  'publishedFigures.table': () => PUBLISHED_TABLE_CODES,
  'assessEligibility.facts': () => [
    { birthDate: '1990-04-02', nationalities: ['BR'] },
    { birthDate: '2999-04-02', nationalities: [] },
    { nationalities: ['MA'], BE_WAL: { medicalCertificate: { issuedOn: '2024-01-08' } } },
  ],
};

function missing(name: string): Error {
  return new Error(`${name} is required and new: say in ${import.meta.url} what it is asked with`);
}

export function queryValues(field: string, argument: string, world: World): readonly unknown[] {
  const made = OF_QUERY[`${field}.${argument}`];
  if (made === undefined) throw missing(`Query.${field}(${argument})`);
  return made(world);
}

const first =
  (type: string) =>
  (file: Planted): unknown =>
    idsOf(type, [file])[0] ?? encodeId(type, file.plan.country, randomUUID());

type MadeOfFile = (file: Planted, world: World) => unknown;

/** A place in a course, and a session of it that was held. */
function held({ dossier: { enrolments, courseSessions }, plan }: Planted) {
  const [session] = courseSessions.filter(({ heldOn }) => heldOn < '2024-06-15');
  const place = enrolments.find(
    ({ courseId, cancelledOn }) => courseId === session?.courseId && cancelledOn === null,
  );
  const id = (type: string, uuid: string | undefined) => encodeId(type, plan.country, uuid ?? randomUUID());
  return {
    sessionId: id('CourseSession', session?.id),
    rows: [{ enrolmentId: id('Enrolment', place?.id), minutes: 30 }],
    courseId: id('Course', session?.courseId),
  };
}

/** The last of the file's courses to begin. */
function lastCourse({ dossier: { courseSessions }, plan }: Planted): string {
  const last = courseSessions.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1)).at(-1);
  return encodeId('Course', plan.country, last?.courseId ?? randomUUID());
}

/** The value of each field of a mutation's input that is required, by its name. */
const OF_INPUT: Readonly<Record<string, MadeOfFile>> = {
  personId: first('Person'),
  personIds: (file) => idsOf('Person', [file]),
  contractId: first('Contract'),
  courseId: first('Course'),
  sessionId: (file) => held(file).sessionId,
  enrolmentId: first('Enrolment'),
  voucherId: first('Voucher'),
  attestationId: first('Attestation'),
  informationSessionId: first('InformationSession'),
  appointmentId: first('Appointment'),
  assessmentId: first('Assessment'),
  exemptionId: first('GrantedExemption'),
  ground: () => 'SCHOOLING',
  evidence: () => 'a certificate',
  prestationId: first('Prestation'),
  linkId: ({ dossier, plan }) =>
    encodeId(
      'PersonLink',
      plan.country,
      dossier.linkSides.find(({ undoneOn }) => undoneOn === null)?.id ?? randomUUID(),
    ),
  transmissionId: first('Transmission'),
  providerId: first('Provider'),
  projectId: first('Project'),
  answers: () => [],
  creditsCents: () => 800_000,
  authorityId: first('Authority'),
  code: ({ dossier }) => dossier.vouchers[1]?.code ?? 'none',
  jurisdiction: ({ plan }) => plan.country,
  kind: () => 'LANGUAGE_COURSE',
  scheme: ({ plan }) => ({ LU: 'LU_CAI', FR: 'FR_CAI', BE_WAL: 'BE_WAL_PARCOURS' })[plan.country],
  title: () => 'A course',
  language: () => 'lb',
  places: () => 12,
  sessions: () => [{ heldOn: '2024-07-01', startsAt: '18:00', endsAt: '20:00' }],
  rows: (file) => held(file).rows,
  result: () => 'LOW',
  channel: () => 'EMAIL',
  outcome: () => 'TERMINATE',
  settlement: () => 'CLOSE_SEQUENCE',
  reason: () => 'it was so',
  familyName: () => 'Sample',
  givenNames: () => 'Ana',
  client: () => 'app-one',
  name: () => 'An app',
  scopes: () => ['IDENTITY'],
  expiresOn: () => '2025-01-01',
  purpose: () => 'to help',
};

/** Where a required value is another than elsewhere, or one that is not required has to be given to come far. */
const OF_MUTATION: Readonly<Record<string, Readonly<Record<string, MadeOfFile>>>> = {
  replaceVoucher: { reason: () => 'LOST' },
  grantConsent: {
    code: ({ plan }, { consents }) => consents.find(({ file }) => file === plan.name)?.code ?? 'none',
  },
  confirmLink: {
    code: ({ plan }, { files }) => {
      const other = files.find((file) => file.plan.name === (plan.country === 'LU' ? 'c2' : 'e1'));
      return other?.dossier.linkSides.find(({ undoneOn }) => undoneOn === null)?.code ?? 'none';
    },
  },
  acceptInvitation: { code: ({ dossier }) => dossier.invitations[0]?.code },
  correctPerson: { phone: () => '+35220000000' },
  correctInformationSession: { place: () => 'Esch' },
  correctAppointment: { requestedOn: () => '1931-01-01' },
  submitReport: { kind: () => 'FINAL' },
  recordFunding: { kind: () => 'AGREEMENT' },
  recordPayment: { kind: () => 'AGREEMENT' },
  correctJudgement: { decidedOn: () => '1931-01-01' },
  correctFunding: { kind: () => 'AGREEMENT', payeeId: first('Provider') },
  correctPayment: { kind: () => 'AGREEMENT', paidOn: () => null },
  recordAssessment: { kind: () => 'LEVEL' },
  correctAssessment: { heldOn: () => '1931-01-01' },
  grantExemption: { kind: () => 'TEST' },
  correctExemption: { evidence: () => 'another certificate' },
  correctContract: { signedOn: () => DAYS.signed },
  correctCourse: { title: () => 'Another title' },
  correctEnrolment: { channel: () => 'PHONE' },
  requestInterpreting: { language: () => 'pt' },
  correctAttendance: { rows: (file) => held(file).rows },
  completeCourse: { courseId: (file) => held(file).courseId },
  cancelCourse: { courseId: lastCourse },
  moveFile: {
    authorityId: (file, { files }) => idsOf('Authority', files).find((id) => id !== first('Authority')(file)),
  },
  scheduleCourse: { providerId: first('Provider') },
  correctAttestation: { copyReceivedOn: () => DAYS.handedIn },
  correctVoucher: { issuedOn: () => DAYS.signed },
  correctTransmission: { sentOn: () => DAYS.handedIn },
};

/** The input of a mutation that is tried on a file and never done. `required`: names of its required fields. */
export function inputFor(
  mutation: string,
  required: readonly string[],
  file: Planted,
  world: World,
): unknown {
  const special = OF_MUTATION[mutation] ?? {};
  const entries = [...new Set([...required, ...Object.keys(special)])]
    .filter((name) => name !== 'idempotencyKey')
    .map((name) => {
      const made = special[name] ?? OF_INPUT[name];
      if (made === undefined) throw missing(`Mutation.${mutation}(input.${name})`);
      return [name, made(file, world)] as const;
    });
  return { ...Object.fromEntries(entries), idempotencyKey: randomUUID(), dryRun: true };
}
