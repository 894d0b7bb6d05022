import { day, plus } from '../../../domain/calendar.ts';
import type { PrestationKind } from '../../../domain/prestation.ts';
import type { RegisterPersonInput, SessionInput } from '../../../jurisdictions/acts.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aSession, idOf, type Story, tell } from '../../support/telling.ts';
import { PARCOURS } from './question.ts';

export const CENTRE = 'authority-cri';

/** Somebody from Morocco with a first title of two years who is obliged from March 2025 on. */
export function aNewcomer(own: Readonly<Record<string, unknown>> = {}): RegisterPersonInput {
  return {
    authorityId: CENTRE,
    familyName: 'Amrani',
    givenNames: 'Nadia',
    birthDate: day('1990-06-15'),
    sex: 'FEMALE',
    email: null,
    phone: null,
    postalAddress: null,
    languages: ['ar'],
    identifiers: [],
    common: {
      nationalities: ['MA'],
      residences: [{ country: 'BE', from: day('2025-01-10'), until: null }],
      residenceTitles: [
        { country: 'BE', kind: 'A', from: day('2025-03-01'), until: day('2028-02-28'), firstIssue: true },
      ],
      employments: [],
    },
    own: {
      familyMemberOf: 'NONE',
      ukraineTemporaryProtection: null,
      medicalCertificate: null,
      belgianDiploma: null,
      higherEducationRole: null,
      attestations: [],
      ...own,
    },
  };
}

function assess(story: Story, on: string, kind: string, result: string) {
  return story.grant('recordAssessment', on, { kind, result, prescribedMinutes: null });
}

/** Registered, and told by the commune on 5 March 2025. */
export function notified(country: Jurisdiction, own: Readonly<Record<string, unknown>> = {}): Story {
  const story = tell(country);
  story.grant('registerPerson', '2025-03-03', aNewcomer(own));
  assess(story, '2025-03-05', 'COMMUNE_NOTICE', 'NOTICE_GIVEN');
  return story;
}

export interface Walker {
  readonly story: Story;
  readonly contractId: string;
}

export function walkerOf(story: Story): Walker {
  return { story, contractId: story.dossier().contracts[0]?.id ?? '' };
}

const KIND_OF: Readonly<Record<string, string>> = {
  CIVIC_TRAINING: 'provider-ili',
  LANGUAGE_COURSE: 'provider-cisp',
  WORK_ORIENTATION: 'provider-forem',
};

export function course(
  kind: PrestationKind,
  sessions: readonly SessionInput[],
  providerId: string | null = KIND_OF[kind] ?? null,
) {
  return {
    kind,
    providerId,
    authorityId: CENTRE,
    title: kind,
    language: 'fr',
    places: 5,
    sessions,
  };
}

/** Sessions day after day, each of so many minutes. */
export function daily(first: string, ...minutes: readonly number[]): readonly SessionInput[] {
  return minutes.map((each, index) => aSession(plus(day(first), { days: index }), each));
}

/** A place in a course announced on `on`; gives the ids. */
export function placed(
  { story, contractId }: Walker,
  kind: PrestationKind,
  sessions: readonly SessionInput[],
  on: string,
  providerId?: string | null,
) {
  const courseId = idOf(story.grant('scheduleCourse', on, course(kind, sessions, providerId)), 'courseId');
  const enrolling = { contractId, courseId, channel: 'IN_PERSON', invitedOn: null } as const;
  return { courseId, enrolmentId: idOf(story.grant('enrol', on, enrolling), 'enrolmentId') };
}

/** Every session of a place attended whole, each recorded on its day. */
export function attended(
  { story }: Walker,
  { courseId, enrolmentId }: { readonly courseId: string; readonly enrolmentId: string },
): void {
  for (const session of story.situation().shared.courseSessions) {
    if (session.courseId !== courseId) continue;
    const { id: sessionId, heldOn, minutes } = session;
    story.grant('recordAttendance', heldOn, {
      courseId,
      sessionId,
      rows: [{ enrolmentId, minutes, signed: true }],
    });
  }
}

export function follow(walker: Walker, kind: PrestationKind, sessions: readonly SessionInput[], on: string) {
  const place = placed(walker, kind, sessions, on);
  attended(walker, place);
  const last =
    sessions
      .map(({ heldOn }) => heldOn)
      .toSorted()
      .at(-1) ?? on;
  walker.story.grant('completeCourse', last, {
    courseId: place.courseId,
    enrolmentIds: null,
    abandoned: false,
  });
  return place;
}

interface Needs {
  readonly french?: boolean;
  readonly work?: boolean;
}

/** The three parts of the reception module, the last of them on 24 March 2025. */
export function received(
  country: Jurisdiction,
  own = {},
  { french = false, work = false }: Needs = {},
): Walker {
  const story = notified(country, own);
  const walker = walkerOf(story);
  assess(story, '2025-03-10', 'FIRST_VISIT', 'SENT_BY_COMMUNE');
  assess(
    story,
    '2025-03-17',
    'SOCIAL_ASSESSMENT',
    work ? 'WORK_ORIENTATION_NEEDED' : 'NO_WORK_ORIENTATION_NEEDED',
  );
  assess(story, '2025-03-18', 'FRENCH_TEST', french ? 'TRAINING_NEEDED' : 'TEST_NOT_NEEDED');
  follow(walker, 'RECEPTION_MODULE', [aSession('2025-03-24', 120)], '2025-03-18');
  return walker;
}

export const SIGNING = { scheme: PARCOURS, documents: [] } as const;

/** The convention signed on 25 March 2025. */
export function signed(country: Jurisdiction, own = {}, needs: Needs = {}): Walker {
  const walker = received(country, own, needs);
  walker.story.grant('signContract', '2025-03-25', SIGNING);
  return walker;
}

/** Sixty hours of citizenship from 1 April on, in ten days. */
export const SIXTY_HOURS = daily('2025-04-01', ...Array.from({ length: 10 }, () => 360));

/** All that the convention asks, done by 10 April 2025. */
export function done(country: Jurisdiction, own = {}): Walker {
  const walker = signed(country, own);
  follow(walker, 'CIVIC_TRAINING', SIXTY_HOURS, '2025-03-26');
  return walker;
}
