import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import type { Input, Payload } from './story.ts';
import {
  CENTRE,
  CISP,
  INITIATIVE,
  type OnThePath,
  SIXTY_HOURS,
  tellOfWallonia,
  UNRECOGNISED,
  WALLOON_DAYS,
  type WalloonStory,
  walloonProviders,
} from './walloon.ts';

let gateway: TestGateway;
let walloon: WalloonStory;
beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: walloonProviders });
  walloon = tellOfWallonia(gateway);
});
afterAll(() => gateway.close());

const DONE_ON = '2024-04-18';

async function refused(mutation: string, input: Input, rule: string) {
  const { decision, userErrors } = await walloon.story.send(mutation, input);
  expect({ verdict: decision?.verdict, userErrors }).toEqual({ verdict: 'REFUSED', userErrors: [] });
  const reasons: Payload[] = decision.reasons;
  const against = reasons.filter(({ status }) => status === 'NOT_SATISFIED');
  expect(against.map((reason) => reason.rule.id)).toEqual([rule]);
}

async function asked(text: string, variables: Input): Promise<Payload> {
  const { data, errors } = await gateway.as(CENTRE)(text, variables);
  expect(errors).toBeUndefined();
  return data;
}

const PATH = `query ($id: ID!, $asOf: LocalDate) { contract(id: $id) {
  pathToCompletion(asOf: $asOf) { kind minutesDone minutesLeft minutesOutside until }
  ... on BeWalParcours { compliance(asOf: $asOf) { status axesNotDone reasons { rule { id } } } }
  transmissions { kind recipient state rule { id } } attestations { kind revokedOn }
} }`;

const pathOf = async ({ contractId }: OnThePath, asOf: string | null = null) =>
  (await asked(PATH, { id: contractId, asOf })).contract;

/** Citizenship followed for the minutes of each day. */
async function followed(path: OnThePath, minutes: readonly number[]): Promise<string> {
  const sessions = SIXTY_HOURS;
  const [course, [enrolmentId]] = await walloon.entered([path], 'CIVIC_TRAINING', {
    sessions,
    providerId: INITIATIVE,
  });
  for (const [index, attended] of minutes.entries()) {
    const sessionId = course.sessions[index]?.id;
    const on = sessions[index]?.heldOn;
    await walloon.story.grant('recordAttendance', {
      sessionId,
      rows: [{ enrolmentId, minutes: attended }],
      on,
    });
  }
  return enrolmentId ?? '';
}

const WHOLE = Array.from({ length: 10 }, () => 360);
const HALF_AN_HOUR_SHORT = [...WHOLE.slice(1), 330];

describe('the path in Wallonia', () => {
  it('has no convention before the parts of the reception module that apply are done', async () => {
    const { personId } = await walloon.noticed();
    const signing = { personId, scheme: 'BE_WAL_PARCOURS', on: WALLOON_DAYS.signed };
    await refused('signContract', signing, 'WAL-AXE-5');
  });

  it.each([
    ['an initiative that is not recognised', UNRECOGNISED],
    ['a CISP', CISP],
    ['the centre itself', null],
  ])('has no citizenship training by %s', async (_, providerId) => {
    const course = { jurisdiction: 'BE_WAL', kind: 'CIVIC_TRAINING', title: 'X', language: 'fr', places: 12 };
    const asking = { ...course, providerId, sessions: SIXTY_HOURS, on: WALLOON_DAYS.signed };
    await refused('scheduleCourse', asking, 'WAL-AXE-6');
  });

  it('is attested once its hours are attended, not half an hour before, with a copy to the commune', async () => {
    const path = await walloon.signed();
    const enrolmentId = await followed(path, HALF_AN_HOUR_SHORT);
    const { contractId } = path;
    await refused('completeContract', { contractId, on: DONE_ON }, 'WAL-END-1');
    const civic = (await pathOf(path)).pathToCompletion.find(
      ({ kind }: { kind: string }) => kind === 'CIVIC_TRAINING',
    );
    expect(civic).toMatchObject({ minutesDone: 3570, minutesLeft: 30 });
    const enrolments = `query ($id: ID!) { contract(id: $id) { prestations { ... on CoursePrestation {
      enrolments { id course { sessions { id heldOn } } } } } } }`;
    const { contract } = await asked(enrolments, { id: contractId });
    const places: Payload[] = contract.prestations.flatMap((row: Payload) => row.enrolments ?? []);
    const [last] = places.find(({ id }) => id === enrolmentId).course.sessions.toReversed();
    const rows = [{ enrolmentId, minutes: 360 }];
    await walloon.story.grant('correctAttendance', { sessionId: last.id, rows, reason: 'misread' });
    await walloon.story.grant('completeContract', { contractId, on: DONE_ON });
    expect(await pathOf(path, DONE_ON)).toMatchObject({
      compliance: { status: 'COMPLIANT', axesNotDone: [] },
      attestations: [{ kind: 'PATH_ATTENDANCE', revokedOn: null }],
      transmissions: [{ recipient: 'COMMUNE', state: 'DUE', rule: { id: 'WAL-END-2' } }],
    });
  });

  it('sends nobody a copy of who is exempt and followed it all the same', async () => {
    const path = await walloon.signed({ medicalCertificate: { issuedOn: '2024-03-01' } });
    await followed(path, WHOLE);
    await walloon.story.grant('completeContract', { contractId: path.contractId, on: DONE_ON });
    expect(await pathOf(path, DONE_ON)).toMatchObject({
      attestations: [{ kind: 'PATH_ATTENDANCE' }],
      transmissions: [],
    });
  });

  it('is not followed once the four months of an axis begun are over, and no fine is told of', async () => {
    const path = await walloon.signed();
    await followed(path, WHOLE.slice(1));
    expect((await pathOf(path, '2024-08-08')).compliance.status).toBe('COMPLIANT');
    expect((await pathOf(path, '2024-08-09')).compliance).toEqual({
      status: 'NON_COMPLIANT',
      axesNotDone: ['CIVIC_TRAINING'],
      reasons: [{ rule: { id: 'WAL-END-3' } }],
    });
  });

  it('has an interpreter asked for up to the day of a session, and taken back', async () => {
    const path = await walloon.signed();
    const [course, [enrolmentId]] = await walloon.entered([path], 'CIVIC_TRAINING', {
      ...{ sessions: SIXTY_HOURS, providerId: INITIATIVE },
    });
    const request = { enrolmentId, sessionId: course.sessions[0]?.id, language: 'ar' };
    const late = { ...request, on: '2024-04-09' };
    await refused('requestInterpreting', late, 'WAL-AXE-8');
    const { enrolment } = await walloon.story.grant('requestInterpreting', { ...request, on: '2024-04-08' });
    expect(enrolment.interpreting).toEqual([
      { session: { id: request.sessionId }, language: 'ar', requestedOn: '2024-04-08' },
    ]);
    const back = { ...request, language: null, on: '2024-04-08' };
    expect((await walloon.story.grant('requestInterpreting', back)).enrolment.interpreting).toEqual([]);
  });
});

describe('an act of Wallonia', () => {
  const counts: Record<string, readonly number[]> = {};
  const granted = async (mutation: string, input: Input): Promise<Payload> => {
    let payload: Payload = null;
    const statements = await gateway.statementsOf(async () => {
      payload = await walloon.story.grant(mutation, input);
    });
    const inStore = statements.filter(({ store }) => store === 'BE_WAL').length;
    counts[mutation] = [...(counts[mutation] ?? []), inStore];
    return payload;
  };

  it('costs as many statements, however many people it is about', async () => {
    for (const people of [1, 4]) {
      const paths: OnThePath[] = [];
      for (let number = 0; number < people; number += 1) paths.push(await walloon.received());
      for (const { personId } of paths)
        await granted('signContract', {
          personId,
          scheme: 'BE_WAL_PARCOURS',
          on: WALLOON_DAYS.signed,
        });
      const [course, ids] = await walloon.entered(paths, 'CIVIC_TRAINING', {
        sessions: SIXTY_HOURS,
        providerId: INITIATIVE,
      });
      const [session] = course.sessions;
      const rows = ids.map((enrolmentId) => ({ enrolmentId, minutes: 360 }));
      const of = { sessionId: session?.id, on: WALLOON_DAYS.citizenship };
      await granted('requestInterpreting', { ...of, enrolmentId: ids[0], language: 'ar' });
      await granted('recordAttendance', { ...of, rows });
      await granted('recordAssessment', {
        personId: paths[0]?.personId,
        kind: 'FOLLOW_UP',
        result: 'STOPPED',
        on: '2024-04-20',
      });
    }
    expect(counts).toEqual({
      signContract: [20, 20, 20, 20, 20],
      requestInterpreting: [16, 16],
      recordAttendance: [22, 22],
      recordAssessment: [14, 14],
    });
  });
});
