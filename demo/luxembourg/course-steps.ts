import type { PlainDate } from '../../domain/calendar.ts';
import type { CourseSessionRecord, EnrolmentRecord } from '../../domain/prestation.ts';
import type { Stage } from '../stage.ts';
import { ALWAYS, type Presence } from './deeds.ts';
import type { Planned } from './programme.ts';
import { FRIDAY, type TermCalendar, TUESDAY } from './terms.ts';

/** Something that happens on a day; of the same day, that of lower rank first. */
export interface Step {
  readonly on: PlainDate;
  readonly rank: number;
  readonly run: () => void;
}

/** Ranks of what the course year brings; people do theirs in between. */
export const RANK = { PLAN: 0, REGISTER: 1, INFORM: 2, DEED: 3, ATTEND: 4, CLOSE: 5, ATTEST: 6 } as const;

/** A course as it runs: `id` is known once it is on the programme. */
export interface RunningCourse {
  readonly planned: Planned;
  readonly id: () => string;
  readonly steps: readonly Step[];
}

const CALL_OFF = { after: -1, weekday: FRIDAY };

function sessionsOf(stage: Stage, courseId: string): readonly CourseSessionRecord[] {
  return stage.shared().courseSessions.filter((session) => session.courseId === courseId);
}

/** Places that are still open, each with its file. */
function openPlaces(stage: Stage, courseId: string): readonly EnrolmentRecord[] {
  return stage
    .enrolledIn(courseId)
    .flatMap(({ enrolments }) => enrolments.filter((place) => place.courseId === courseId))
    .filter(({ cancelledOn, closedOn }) => cancelledOn === null && closedOn === null);
}

/** Puts a course on the programme, then fills in its sheets, closes it and gives out the attestations. */
export function runCourse(
  stage: Stage,
  authorityId: string,
  calendar: TermCalendar,
  presences: (fileId: string) => ReadonlyMap<string, Presence>,
  planned: Planned,
): RunningCourse {
  const { term, kind, sessions, provider, name } = planned;
  const everybody = () => stage.enrolledIn(id()).map(({ file }) => file.id);
  let courseId: string | null = null;

  function id(): string {
    if (courseId === null) throw new Error('the course is not on the programme yet');
    return courseId;
  }

  function plan(on: PlainDate): void {
    const { title, language, places } = planned;
    const given = sessions.map(({ module, startsAt, endsAt, ...day }) => ({
      module,
      heldOn: calendar.dayOf(term, day),
      startsAt,
      endsAt,
    }));
    const providerId = stage.shared().providers.find((row) => row.name === provider)?.id ?? null;
    const input = { kind, providerId, authorityId, title, language, places, sessions: given };
    courseId = stage.play('scheduleCourse', on, [], input).courseId ?? null;
  }

  /** Who is absent from a civic session or the orientation day does not stand on the sheet that is signed. */
  function attend(on: PlainDate, index: number): void {
    const session = sessionsOf(stage, id())[index];
    const rows = openPlaces(stage, id()).flatMap(({ id: enrolmentId, fileId }) => {
      const present = (presences(fileId).get(id()) ?? ALWAYS)(index);
      if (!present && kind !== 'LANGUAGE_COURSE') return [];
      return [{ enrolmentId, minutes: present ? (session?.minutes ?? 0) : 0, signed: present }];
    });
    if (session === undefined || rows.length === 0) return;
    stage.play('recordAttendance', on, everybody(), { courseId: id(), sessionId: session.id, rows });
  }

  function close(on: PlainDate): void {
    if (openPlaces(stage, id()).length === 0) return;
    stage.play('completeCourse', on, everybody(), { courseId: id(), enrolmentIds: null, abandoned: false });
  }

  function attest(on: PlainDate): void {
    for (const { enrolments, file } of stage.enrolledIn(id())) {
      const completed = enrolments.find((row) => row.courseId === id() && row.result === 'COMPLETED');
      if (completed === undefined) continue;
      stage.play('issueAttestation', on, [file.id], { enrolmentId: completed.id });
    }
  }

  function callOff(on: PlainDate): void {
    const reason = 'Trop peu d’inscriptions';
    stage.play('cancelCourse', on, everybody(), { courseId: id(), reason });
  }

  function step(day: { after: number; weekday: number }, rank: number, run: (on: PlainDate) => void): Step[] {
    const on = calendar.dayOf(term, day);
    return calendar.isPast(term, day) ? [{ on, rank, run: () => run(on) }] : [];
  }

  const lastWeek = sessions.at(-1)?.after ?? 0;
  // The attestation of the orientation day is handed out at its end, the others follow within two weeks.
  const ends =
    kind === 'ORIENTATION_DAY' ? { after: lastWeek, weekday: 5 } : { after: lastWeek + 1, weekday: TUESDAY };
  const attests = kind === 'ORIENTATION_DAY' ? ends : { ...ends, weekday: FRIDAY };
  return {
    planned,
    id,
    steps: [
      ...step({ after: -12, weekday: 0 }, RANK.PLAN, plan),
      ...(name === 'calledOff'
        ? step(CALL_OFF, RANK.CLOSE, callOff)
        : [
            ...sessions.flatMap((session, index) => step(session, RANK.ATTEND, (on) => attend(on, index))),
            ...step(ends, RANK.CLOSE, close),
            ...step(attests, RANK.ATTEST, attest),
          ]),
    ],
  };
}
