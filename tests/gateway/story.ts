import { randomUUID } from 'node:crypto';
import { luhn, verhoeff } from 'cdigit';
import { syncAuthorities } from '../../datasources/authorities.ts';
import { encodeId } from '../../resolvers/ids.ts';
import {
  ADMINISTRATOR,
  type Answer,
  CASE_WORKER,
  type Claims,
  type TestGateway,
} from '../support/gateway.ts';
import { SCHOOL } from './first-people.ts';
import { AGENCY } from './french-claims.ts';
import { COUNCIL } from './island-claims.ts';
import { mutationText } from './mutation-text.ts';

export type Input = Readonly<Record<string, unknown>>;
export type Payload = Answer['data'];

/** Somebody who signed, with the voucher handed over. */
export interface Signatory {
  readonly personId: string;
  readonly contractId: string;
  readonly voucherId: string;
  readonly code: string;
}

export interface Course {
  readonly courseId: string;
  readonly providerId: string | null;
  readonly sessionIds: readonly string[];
  /** Length of each session. */
  readonly minutes: number;
}

/** Days on which things happen in every story, where it does not say otherwise. */
export const DAYS = {
  registered: '2024-01-08',
  informed: '2024-01-15',
  requested: '2024-01-16',
  signed: '2024-02-01',
  scheduled: '2024-02-02',
  redeemed: '2024-02-05',
  enrolled: '2024-02-06',
  languageEvenings: ['2024-02-12', '2024-02-14', '2024-02-19', '2024-02-21', '2024-02-26'],
  languageClosed: '2024-02-27',
  attested: '2024-03-04',
  civicMornings: ['2024-03-05', '2024-03-12', '2024-03-19'],
  civicClosed: '2024-03-20',
  orientation: '2024-03-23',
  handedIn: '2024-03-25',
  /** The day before the first civic morning. */
  confirmed: '2024-03-04',
  validated: '2024-04-02',
  /** The day of every request. */
  today: '2026-06-15',
  /** A year and a day after the information session. */
  forgotten: '2025-01-16',
} as const;

const OTHER_AUTHORITY = 'CAI_TEAM_NORTH';

/** Gives Luxembourg a second authority, so that files can be moved to it. */
export async function addOtherAuthority({ stores }: Pick<TestGateway, 'stores'>): Promise<void> {
  await syncAuthorities(stores.country('LU'), [OTHER_AUTHORITY], new Date('2024-01-01T00:00:00Z'));
}

/** A provider's id as the API gives it. */
export const providerId = (uuid: string) => encodeId('Provider', 'LU', uuid);

/** A matricule with right check digits. */
function matricule(serial: number): string {
  const body = `19900402${String(serial).padStart(3, '0')}`;
  return `${body}${luhn.compute(body)}${verhoeff.compute(body)}`;
}

/** What a person is registered with who may sign. */
export function newcomer(serial: number): Input {
  return {
    jurisdiction: 'LU',
    familyName: `Sample${serial}`,
    givenNames: 'Ana',
    birthDate: '1990-04-02',
    email: `ana${serial}@example.org`,
    identifiers: [{ scheme: 'LU_MATRICULE', value: matricule(serial % 1000) }],
    facts: {
      nationalities: ['BR'],
      LU: {
        legallyResident: true,
        wishesToStay: true,
        temporaryTitle: false,
        internationalProtectionApplicant: false,
      },
    },
    on: DAYS.registered,
  };
}

export function languageCourse(differing: Input = {}): Input {
  return {
    jurisdiction: 'LU',
    kind: 'LANGUAGE_COURSE',
    providerId: providerId(SCHOOL),
    title: 'Lëtzebuergesch A1',
    language: 'lb',
    places: 15,
    sessions: DAYS.languageEvenings.map((heldOn) => ({ heldOn, startsAt: '18:00', endsAt: '20:00' })),
    on: DAYS.scheduled,
    ...differing,
  };
}

export function civicCourse(differing: Input = {}): Input {
  const sessions = DAYS.civicMornings.map((heldOn, index) => ({
    module: `M${index + 1}`,
    heldOn,
    startsAt: '09:00',
    endsAt: '11:00',
  }));
  const title = 'Instruction civique';
  return {
    jurisdiction: 'LU',
    kind: 'CIVIC_TRAINING',
    title,
    language: 'fr',
    places: 20,
    sessions,
    on: DAYS.scheduled,
    ...differing,
  };
}

export function orientationDay(differing: Input = {}): Input {
  return {
    jurisdiction: 'LU',
    kind: 'ORIENTATION_DAY',
    title: 'Journée d’orientation',
    language: 'fr',
    places: 200,
    sessions: [{ heldOn: DAYS.orientation, startsAt: '13:30', endsAt: '18:00' }],
    on: DAYS.scheduled,
    ...differing,
  };
}

/** Brings a world about through the API, act by act. Each call has people of its own. */
export interface Story {
  /** The payload, whatever the answer is. A key of its own unless the input has one. */
  send(mutation: string, input: Input): Promise<Payload>;
  /** The payload of an act that is granted. Throws where it is not. */
  grant(mutation: string, input: Input): Promise<Payload>;
  registered(): Promise<string>;
  /** Somebody registered whose file PERSON signs in to. */
  bound(): Promise<string>;
  /** The code by which somebody registered in France is to be linked with a file here. */
  proposedElsewhere(): Promise<string>;
  /** Registers APP, or renews it. */
  registeredApp(): Promise<void>;
  /** Id of the second authority, where one was added. */
  otherAuthority(): Promise<string>;
  ownAuthority(): Promise<string>;
  /** Registered people who attended one information session together. */
  informed(count?: number): Promise<readonly string[]>;
  appointed(): Promise<string>;
  signed(): Promise<Signatory>;
  manySigned(count: number): Promise<readonly Signatory[]>;
  scheduled(course: Input): Promise<Course>;
  /** Id of the place in the course. */
  redeemed(signatory: Signatory, course: Course): Promise<string>;
  enrolled(signatory: Signatory, course: Course): Promise<string>;
  /** The same minutes for each at every session. */
  attended(course: Course, enrolmentIds: readonly string[], minutes?: number): Promise<void>;
  closed(course: Course, on?: string): Promise<void>;
  /** Somebody enrolled in a civic course, with the confirmation that is to be sent. */
  confirmed(): Promise<Signatory & { readonly transmissionId: string; readonly course: Course }>;
  /** Id of the attestation. */
  attested(enrolmentId: string, on?: string): Promise<string>;
  /** A language course followed to its end, its certificate not yet issued. */
  learned(signatory: Signatory, minutes?: number): Promise<string>;
  /** The same with the certificate handed in. */
  certified(signatory: Signatory): Promise<void>;
  /** All that validation asks for. */
  ready(): Promise<Signatory>;
}

/** The human whose sign-in is bound where a story binds one. */
export const PERSON = { role: 'PERSON', person: 'somebody' } as const satisfies Claims;
export const APP = { role: 'PARTNER_APP', organisation: 'an-app' } as const satisfies Claims;

/** Who sends a mutation that is not a case worker's. */
const CLAIMS: Readonly<Record<string, Claims>> = {
  applyRetention: ADMINISTRATOR,
  registerPartnerApp: ADMINISTRATOR,
  revokePartnerApp: ADMINISTRATOR,
  requestConsent: APP,
  grantConsent: PERSON,
  withdrawConsent: PERSON,
  acceptInvitation: PERSON,
};

/** What an authority that decides beside the one that keeps the file sends. */
const DECIDING: readonly string[] = [
  'countersignContract',
  'decideOutcome',
  'grantExemption',
  'judgeProject',
  'recordFunding',
  'recordPayment',
  'correctExemption',
  'correctJudgement',
  'correctFunding',
  'correctPayment',
];

/** The gateway that a story is told to. */
export interface Told extends Pick<TestGateway, 'ask' | 'as'> {
  /** Who decides where there is one; the fictional country's council where it is left out. */
  readonly deciding?: Claims;
}

let serial = 0;

export function tellStories({ ask, as, deciding = COUNCIL }: Told): Story {
  async function authority(wanted: string): Promise<string> {
    const { data } = await ask('{ jurisdiction(code: LU) { authorities { id code } } }');
    const authorities: readonly { id: string; code: string }[] = data.jurisdiction.authorities;
    return authorities.find(({ code }) => code === wanted)?.id ?? '';
  }

  const story: Story = {
    async send(mutation, input) {
      const role = DECIDING.includes(mutation) ? deciding : CLAIMS[mutation];
      const answer = await (role === undefined ? ask : as(role))(mutationText(mutation), {
        input: { idempotencyKey: randomUUID(), ...input },
      });
      if (answer.errors !== undefined) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
      return answer.data[mutation];
    },
    async grant(mutation, input) {
      const payload = await story.send(mutation, input);
      if (payload.decision?.verdict === 'GRANTED') return payload;
      throw new Error(`${mutation}: ${JSON.stringify([payload.decision, payload.userErrors])}`);
    },
    async registered() {
      serial += 1;
      return (await story.grant('registerPerson', newcomer(serial))).person.id;
    },
    async bound() {
      const personId = await story.registered();
      const { invitation } = await story.grant('inviteToSignIn', { personId });
      await story.grant('acceptInvitation', { code: invitation.code });
      return personId;
    },
    async proposedElsewhere() {
      const agency = tellStories({ ask: as(AGENCY), as });
      const { person } = await agency.grant('registerPerson', {
        jurisdiction: 'FR',
        familyName: 'Sample',
        givenNames: 'Ana',
      });
      const proposal = { personId: person.id, reason: 'They told both offices' };
      return (await agency.grant('proposeLink', proposal)).link.code;
    },
    async registeredApp() {
      await story.send('registerPartnerApp', {
        client: APP.organisation,
        name: 'An app of the tests',
        scopes: ['IDENTITY', 'CONTACT', 'PROGRESS'],
        expiresOn: '2027-06-15',
      });
    },
    otherAuthority: () => authority(OTHER_AUTHORITY),
    ownAuthority: () => authority(CASE_WORKER.organisation),
    async informed(count = 1) {
      const personIds = await Promise.all(Array.from({ length: count }, () => story.registered()));
      await story.grant('recordInformationSession', { jurisdiction: 'LU', personIds, on: DAYS.informed });
      return personIds;
    },
    async appointed() {
      const [personId = ''] = await story.informed();
      await story.grant('requestAppointment', { personId, channel: 'EMAIL', on: DAYS.requested });
      return personId;
    },
    async signed() {
      const [signatory] = await story.manySigned(1);
      if (signatory === undefined) throw new Error('nobody signed');
      return signatory;
    },
    async manySigned(count) {
      const personIds = await story.informed(count);
      return Promise.all(
        personIds.map(async (personId) => {
          await story.grant('requestAppointment', { personId, channel: 'EMAIL', on: DAYS.requested });
          const { contract, voucher } = await story.grant('signContract', {
            personId,
            scheme: 'LU_CAI',
            documents: ['PASSPORT', 'RESIDENCE_CARD'],
            on: DAYS.signed,
          });
          return { personId, contractId: contract.id, voucherId: voucher.id, code: voucher.code };
        }),
      );
    },
    async scheduled(input) {
      const { course } = await story.grant('scheduleCourse', input);
      return {
        courseId: course.id,
        providerId: course.provider?.id ?? null,
        sessionIds: course.sessions.map(({ id }: { id: string }) => id),
        minutes: course.sessions[0].minutes,
      };
    },
    async redeemed({ code }, { courseId, providerId }) {
      const input = { code, courseId, providerId, channel: 'EMAIL', on: DAYS.redeemed };
      return (await story.grant('redeemVoucher', input)).enrolment.id;
    },
    async enrolled({ contractId }, { courseId }) {
      const invited = { channel: 'ONLINE', invitedOn: DAYS.scheduled };
      const input = { contractId, courseId, ...invited, on: DAYS.enrolled };
      return (await story.grant('enrol', input)).enrolment.id;
    },
    async attended({ sessionIds, minutes }, enrolmentIds, attended = minutes) {
      const rows = enrolmentIds.map((enrolmentId) => ({ enrolmentId, minutes: attended }));
      for (const sessionId of sessionIds)
        await story.grant('recordAttendance', { sessionId, rows, on: DAYS.orientation });
    },
    async closed({ courseId }, on = DAYS.languageClosed) {
      await story.grant('completeCourse', { courseId, on });
    },
    async confirmed() {
      const signatory = await story.signed();
      const course = await story.scheduled(civicCourse());
      await story.enrolled(signatory, course);
      const text = 'query ($id: ID!) { contract(id: $id) { transmissions { id } } }';
      const { data } = await ask(text, { id: signatory.contractId });
      return { ...signatory, course, transmissionId: data.contract.transmissions[0].id };
    },
    async attested(enrolmentId, on = DAYS.attested) {
      return (await story.grant('issueAttestation', { enrolmentId, on })).attestation.id;
    },
    async learned(signatory, minutes) {
      const course = await story.scheduled(languageCourse());
      const enrolmentId = await story.redeemed(signatory, course);
      await story.attended(course, [enrolmentId], minutes);
      await story.closed(course);
      return enrolmentId;
    },
    async certified(signatory) {
      const attestationId = await story.attested(await story.learned(signatory));
      await story.grant('handInCertificate', { attestationId, on: DAYS.handedIn });
    },
    async ready() {
      const signatory = await story.signed();
      await story.certified(signatory);
      for (const [course, on] of [
        [await story.scheduled(civicCourse()), DAYS.civicClosed],
        [await story.scheduled(orientationDay()), DAYS.orientation],
      ] as const) {
        await story.attended(course, [await story.enrolled(signatory, course)]);
        await story.closed(course, on);
      }
      return signatory;
    },
  };
  return story;
}
