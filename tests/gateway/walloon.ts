import { day } from '../../domain/calendar.ts';
import { NOTHING_SHARED, type Situation } from '../../domain/dossier.ts';
import type { ProviderRecord } from '../../domain/prestation.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { encodeId } from '../../resolvers/ids.ts';
import type { Claims, TestGateway } from '../support/gateway.ts';
import { type Input, type Story, tellStories } from './story.ts';

export const CENTRE = {
  role: 'CASE_WORKER',
  jurisdiction: 'BE_WAL',
  organisation: 'CRI_NAMUR',
} as const satisfies Claims;

export const WALLOON_DAYS = {
  registered: '2024-03-04',
  noticed: '2024-03-05',
  received: '2024-03-20',
  signed: '2024-03-22',
  citizenship: '2024-04-08',
} as const;

const uuidOf = (number: number) => `00000000-0000-4000-8000-0000000000b${number}`;
export const INITIATIVE = encodeId('Provider', 'BE_WAL', uuidOf(1));
export const UNRECOGNISED = encodeId('Provider', 'BE_WAL', uuidOf(2));
export const CISP = encodeId('Provider', 'BE_WAL', uuidOf(3));

function provider(number: number, kind: string, recognisedFrom: string | null = null): ProviderRecord {
  return {
    id: uuidOf(number),
    name: `Organisme ${number}`,
    kind,
    enrolmentChannels: [],
    recognisedFrom: recognisedFrom === null ? null : day(recognisedFrom),
    recognisedUntil: null,
  };
}

/** Nobody yet, and in Wallonia who may give what: an initiative, one that is not recognised, a CISP. */
export function walloonProviders({ code }: Jurisdiction): Situation {
  const providers = [provider(1, 'ILI', '2020-01-01'), provider(2, 'ILI'), provider(3, 'CISP')];
  const shared = { ...NOTHING_SHARED, providers: code === 'BE_WAL' ? providers : [] };
  return { dossiers: [], shared, placesTaken: {} };
}

interface Course {
  readonly sessions: readonly { readonly id: string }[];
}

export interface OnThePath {
  readonly personId: string;
  readonly contractId: string;
}

/** What a centre tells of. */
export interface WalloonStory {
  readonly story: Story;
  found(personId: string, kind: string, result: string, on: string): Promise<void>;
  /** Registered, and sent by the commune: the path is open. */
  noticed(own?: Input): Promise<OnThePath>;
  /** A course of `minutes` a day, with places for these. */
  entered(people: readonly OnThePath[], kind: string, rest: Input): Promise<[Course, readonly string[]]>;
  /** Received: French needs no test, no orientation towards work is needed. */
  received(own?: Input): Promise<OnThePath>;
  signed(own?: Input): Promise<OnThePath>;
}

let serial = 0;

/** Somebody obliged; `own` facts beside. */
function newcomer(own: Input): Input {
  serial += 1;
  const title = { country: 'BE', kind: 'A', from: '2024-03-01', until: '2027-02-28', firstIssue: true };
  return {
    jurisdiction: 'BE_WAL',
    familyName: `Sample${serial}`,
    givenNames: 'Nadia',
    birthDate: '1990-06-15',
    facts: {
      nationalities: ['MA'],
      residences: [{ country: 'BE', from: '2024-01-10' }],
      residenceTitles: [title],
      employments: [],
      BE_WAL: {
        familyMemberOf: 'NONE',
        ukraineTemporaryProtection: null,
        medicalCertificate: null,
        belgianDiploma: null,
        higherEducationRole: null,
        attestations: [],
        ...own,
      },
    },
    on: WALLOON_DAYS.registered,
  };
}

export function tellOfWallonia(gateway: TestGateway): WalloonStory {
  const story = tellStories({ ...gateway, ask: gateway.as(CENTRE) });
  const told: WalloonStory = {
    story,
    async found(personId, kind, result, on) {
      await story.grant('recordAssessment', { personId, kind, result, on });
    },
    async noticed(own = {}) {
      const { person } = await story.grant('registerPerson', newcomer(own));
      await told.found(person.id, 'COMMUNE_NOTICE', 'NOTICE_GIVEN', WALLOON_DAYS.noticed);
      const text = 'query ($id: ID!) { person(id: $id) { contracts { edges { node { id } } } } }';
      const { data } = await gateway.as(CENTRE)(text, { id: person.id });
      return { personId: person.id, contractId: data.person.contracts.edges[0].node.id };
    },
    async entered(people, kind, rest) {
      const on = WALLOON_DAYS.signed;
      const { course } = await story.grant('scheduleCourse', {
        ...{ jurisdiction: 'BE_WAL', kind, title: kind, language: 'fr', places: 12, on },
        ...rest,
      });
      const ids: string[] = [];
      for (const { contractId } of people) {
        const place = { contractId, courseId: course.id, channel: 'IN_PERSON', on: rest['on'] ?? on };
        ids.push((await story.grant('enrol', place)).enrolment.id);
      }
      return [course, ids];
    },
    async received(own = {}) {
      const path = await told.noticed(own);
      const on = WALLOON_DAYS.received;
      await told.found(path.personId, 'SOCIAL_ASSESSMENT', 'NO_WORK_ORIENTATION_NEEDED', on);
      await told.found(path.personId, 'FRENCH_TEST', 'TEST_NOT_NEEDED', on);
      const sessions = [{ heldOn: on, startsAt: '09:00', endsAt: '11:00' }];
      const [course, ids] = await told.entered([path], 'RECEPTION_MODULE', { sessions, on });
      const rows = ids.map((enrolmentId) => ({ enrolmentId, minutes: 120 }));
      await story.grant('recordAttendance', { sessionId: course.sessions[0]?.id, rows, on });
      return path;
    },
    async signed(own = {}) {
      const path = await told.received(own);
      const { personId } = path;
      await story.grant('signContract', { personId, scheme: 'BE_WAL_PARCOURS', on: WALLOON_DAYS.signed });
      return path;
    },
  };
  return told;
}

/** Ten days of six hours, from the first day of citizenship on. */
export const SIXTY_HOURS = Array.from({ length: 10 }, (_, index) => ({
  heldOn: `2024-04-${String(8 + index).padStart(2, '0')}`,
  startsAt: '09:00',
  endsAt: '15:00',
}));
