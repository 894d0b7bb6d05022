import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Action,
  APPLIED,
  classesOf,
  counter,
  FAILURES,
  ISSUED,
  MUST_REACH,
  NOT_ATTENDED,
  OPENED,
  type Played,
  PRESCRIBED,
  played,
  STORIES,
  sessionsFrom,
} from '../rules/fr-ofii/visa-model.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { openedAbroad, tellAbroad } from './abroad.ts';
import { providersAlone } from './first-people.ts';
import type { Story } from './story.ts';

/** Stories are few, for each is some thirty requests; with this seed they reach all that has to be reached. */
const RUNS = { numRuns: 24, seed: 20_240_311 };

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  story = tellAbroad(gateway);
});
afterAll(() => gateway.close());

/** A file that is told through the mutations of the API. */
async function overHttp(): Promise<Played> {
  const file = await openedAbroad(story, OPENED, { visaApplicationOn: APPLIED });
  const { personId, contractId } = file;
  const places = new Map<string, string>();
  const sent = async (mutation: string, input: object) =>
    (await story.send(mutation, { ...input })).decision?.verdict === 'GRANTED';
  const play = async (action: Action, on: typeof OPENED): Promise<boolean> => {
    if (action.does === 'EVALUATE') {
      const result = action.passes ? 'SUFFICIENT' : 'INSUFFICIENT';
      const prescribes = action.kind.startsWith('FRENCH') && !action.passes;
      const minutes = prescribes ? { prescribedMinutes: PRESCRIBED } : {};
      return sent('recordAssessment', { personId, kind: action.kind, result, ...minutes, on });
    }
    if (action.does === 'EXEMPT') {
      const { from: kind, ground } = action;
      const years = ground === 'FRENCH_SECONDARY_SCHOOL' ? { years: 3 } : {};
      return sent('grantExemption', { contractId, kind, ground, ...years, evidence: 'shown', on });
    }
    if (action.does === 'ATTEST') {
      const enrolmentId = places.get(action.kind);
      return enrolmentId !== undefined && sent('issueAttestation', { enrolmentId, on });
    }
    const enrolmentId = await file.train(action.kind, on, sessionsFrom(on, action.kind), action.attends);
    if (enrolmentId !== null) places.set(action.kind, enrolmentId);
    return enrolmentId !== null;
  };
  return {
    play,
    async ask({ outcome, ground }, on) {
      const answer = { contractId, outcome, ...(ground !== null && { ground }), on, dryRun: true };
      const { decision, userErrors } = await story.send('decideOutcome', answer);
      return decision?.outcome ?? userErrors[0].code;
    },
  };
}

describe('FR-PRE-15: the visa, through the mutations', () => {
  it('is issued on attendance alone, and no input has a failed evaluation refuse it', async () => {
    const reached = counter();
    await fc.assert(
      fc.asyncProperty(STORIES, async (told) => {
        const file = await overHttp();
        const model = await played(told, file);
        const issued = await file.ask(ISSUED, model.today);
        const refused = await file.ask(NOT_ATTENDED, model.today);
        for (const what of classesOf(model, issued === 'COMPLETED', refused === 'TERMINATED'))
          reached.count(what);
        expect(issued === 'COMPLETED').toBe(model.evaluated && model.waitsFor.length === 0);
        if (model.waitsFor.length === 0) expect(refused).toBe('REFUSED');
        for (const answer of FAILURES) expect(await file.ask(answer, model.today)).toBe('INVALID');
      }),
      RUNS,
    );
    expect(reached.seldom(MUST_REACH, 1)).toEqual([]);
  });
});
