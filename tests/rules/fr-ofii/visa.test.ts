import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../domain/calendar.ts';
import { france } from '../../../jurisdictions/fr-ofii/index.ts';
import { aSession } from '../../support/telling.ts';
import { exempting, opened, REUNIFIED } from './abroad.ts';
import { course, type Signed } from './story.ts';
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
  OTHER_LAW,
  type Played,
  PRESCRIBED,
  played,
  STORIES,
  sessionsFrom,
  turned,
} from './visa-model.ts';

/** What an act that the input does not let through comes to. */
const NO = { granted: false, subjects: {} } as const;

function acted({ story }: Signed, ...asked: Parameters<Signed['story']['play']>) {
  const ruling = story.play(...asked);
  if ('problems' in ruling) return NO;
  return { granted: ruling.decision.verdict === 'GRANTED', subjects: ruling.subjects };
}

/** A place taken, sat through or not, and closed on the last day. */
function train(
  file: Signed,
  { kind, attends }: Extract<Action, { does: 'TRAIN' }>,
  on: PlainDate,
): string | null {
  const { story, contractId } = file;
  const sessions = sessionsFrom(on, kind).map(({ heldOn, minutes }) => aSession(heldOn, minutes));
  const courseId = course(story, kind, sessions, on);
  const place = { contractId, courseId, channel: 'POST', invitedOn: null } as const;
  const { granted, subjects } = acted(file, 'enrol', on, place);
  if (!granted || subjects.enrolmentId === undefined) return null;
  const { enrolmentId } = subjects;
  for (const session of story.situation().shared.courseSessions) {
    if (session.courseId !== courseId) continue;
    const rows = [{ enrolmentId, minutes: attends ? session.minutes : 0, signed: true }];
    story.grant('recordAttendance', session.heldOn, { courseId, sessionId: session.id, rows });
  }
  const last = sessions.at(-1)?.heldOn ?? on;
  story.grant('completeCourse', last, { courseId, enrolmentIds: null, abandoned: false });
  return enrolmentId;
}

/** A file in memory. */
function inMemory(): Played {
  const file = opened(france, { ...REUNIFIED, visaApplicationOn: APPLIED }, OPENED);
  const { story, contractId } = file;
  const places = new Map<string, string>();
  const play = (action: Action, on: PlainDate): boolean => {
    if (action.does === 'EVALUATE') {
      const prescribes = action.kind.startsWith('FRENCH') && !action.passes;
      return acted(file, 'recordAssessment', on, {
        kind: action.kind,
        result: action.passes ? 'SUFFICIENT' : 'INSUFFICIENT',
        prescribedMinutes: prescribes ? PRESCRIBED : null,
      }).granted;
    }
    if (action.does === 'EXEMPT') {
      const { from: kind, ground } = action;
      const years = ground === 'FRENCH_SECONDARY_SCHOOL' ? { years: 3 } : {};
      return acted(file, 'grantExemption', on, exempting(file, { kind, ground, ...years })).granted;
    }
    if (action.does === 'ATTEST') {
      const enrolmentId = places.get(action.kind);
      return enrolmentId !== undefined && acted(file, 'issueAttestation', on, { enrolmentId }).granted;
    }
    const enrolmentId = train(file, action, on);
    if (enrolmentId !== null) places.set(action.kind, enrolmentId);
    return enrolmentId !== null;
  };
  return {
    play: async (action, on) => play(action, on),
    async ask({ outcome, ground }, on) {
      const decide = france.acts.decideOutcome;
      if (decide === undefined) throw new Error('France decides on visas');
      const mint = {
        id: () => '',
        voucherCode: () => '',
        verificationCode: () => '',
        invitationCode: () => '',
      };
      const ruling = decide(story.situation(), { contractId, outcome, lastDay: null, ground }, mint, on);
      return 'problems' in ruling ? ruling.problems[0].code : ruling.decision.outcome;
    },
  };
}

describe('FR-PRE-15: the visa, whatever is done in a file before departure', () => {
  it('is issued on attendance alone, and refused for its lack or by other law, never for an evaluation', async () => {
    const reached = counter();
    await fc.assert(
      fc.asyncProperty(STORIES, async (story) => {
        const file = inMemory();
        const model = await played(story, file);
        const issued = await file.ask(ISSUED, model.today);
        const refused = await file.ask(NOT_ATTENDED, model.today);
        for (const what of classesOf(model, issued === 'COMPLETED', refused === 'TERMINATED'))
          reached.count(what);
        const ready = model.evaluated && model.waitsFor.length === 0;
        expect(issued === 'COMPLETED').toBe(ready);
        if (model.waitsFor.length === 0) expect(refused).toBe('REFUSED');
        for (const answer of FAILURES) expect(await file.ask(answer, model.today)).toBe('INVALID');
        expect(await file.ask(OTHER_LAW, model.today)).toBe('TERMINATED');
        const other = inMemory();
        await played(turned(story), other);
        expect(await other.ask(ISSUED, model.today)).toBe(issued);
        expect(await other.ask(NOT_ATTENDED, model.today)).toBe(refused);
      }),
      { numRuns: 300 },
    );
    expect(reached.seldom(MUST_REACH, 3)).toEqual([]);
  });
});
