import { z } from 'zod';
import { Reason, standing } from './correction.ts';
import { notFound } from './errors.ts';
import type { MutationResolvers } from './generated/types.ts';
import { mutation, offered } from './mutation.ts';
import { text } from './text.ts';

const Schedule = z.object({
  title: text(200),
  language: text(35),
  sessions: z
    .array(
      z.object({
        module: text(100).nullish(),
        startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a local time HH:MM'),
        endsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a local time HH:MM'),
      }),
    )
    .max(400),
});

const Rows = z.object({ rows: z.array(z.unknown()).min(1).max(500) });

const CorrectedCourse = Reason.extend({
  title: text(200).optional(),
  language: text(35).optional(),
  sessions: z
    .array(z.object({ module: text(100).nullish() }))
    .max(400)
    .optional(),
});

const Interpreting = z.object({ language: text(35).nullish() });

const Named = z.array(z.unknown()).max(500).nullish();
const CorrectedSheet = Reason.extend({ rows: Named, remove: Named });

export const courseMutations: Pick<
  MutationResolvers,
  | 'scheduleCourse'
  | 'enrol'
  | 'requestInterpreting'
  | 'recordAttendance'
  | 'completeCourse'
  | 'cancelCourse'
  | 'correctCourse'
  | 'correctEnrolment'
  | 'cancelEnrolment'
  | 'correctAttendance'
> = {
  scheduleCourse: mutation(async ({ input }, door) => {
    const country = door.country(input.jurisdiction);
    const checked = door.parse(Schedule, input);
    const authorityId = await door.authority(country, input.authorityId);
    const provider = door.provider(country, input.providerId);
    const done = await door.enact(country, 'scheduleCourse', {
      scope: provider === null ? {} : { providers: [{ id: provider, path: ['providerId'] }] },
      act: {
        kind: input.kind,
        providerId: provider,
        authorityId,
        title: checked.title,
        language: checked.language,
        places: input.places,
        sessions: input.sessions.map(({ heldOn }, index) => {
          const session = checked.sessions[index];
          return {
            module: session?.module ?? null,
            heldOn,
            startsAt: session?.startsAt ?? '',
            endsAt: session?.endsAt ?? '',
          };
        }),
      },
    });
    return { ...done.answer, course: await done.course() };
  }),
  enrol: mutation(async ({ input }, door) => {
    const contract = door.id('Contract', input.contractId, ['contractId']);
    const courseId = door.idIn(contract.country, 'Course', input.courseId, ['courseId']);
    const fileId =
      input.personId == null ? null : door.idIn(contract.country, 'Person', input.personId, ['personId']);
    const done = await door.enact(contract.country, 'enrol', {
      scope: {
        ...(fileId !== null && { files: [{ id: fileId, path: ['personId'] }] }),
        contracts: [{ id: contract.uuid, path: ['contractId'] }],
        courses: [{ id: courseId, path: ['courseId'] }],
      },
      act: {
        contractId: contract.uuid,
        ...(fileId !== null && { fileId }),
        courseId,
        channel: input.channel,
        invitedOn: input.invitedOn ?? null,
      },
    });
    return { ...done.answer, enrolment: done.enrolment(), contract: done.contract() };
  }),
  requestInterpreting: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Enrolment', input.enrolmentId, ['enrolmentId']);
    const sessionId = door.idIn(country, 'CourseSession', input.sessionId, ['sessionId']);
    const { language } = door.parse(Interpreting, input);
    const done = await door.enact(country, 'requestInterpreting', {
      scope: { enrolments: [{ id: uuid, path: ['enrolmentId'] }] },
      act: { enrolmentId: uuid, sessionId, language: language ?? null },
    });
    return { ...done.answer, enrolment: done.enrolment() };
  }),
  recordAttendance: mutation(async ({ input }, door) => {
    const session = door.id('CourseSession', input.sessionId, ['sessionId']);
    const { country } = session;
    offered(country, 'recordAttendance');
    const courseId = await country.courseOfSession(session.uuid);
    if (courseId === null) throw notFound(['sessionId']);
    door.parse(Rows, input);
    const rows = input.rows.map(({ enrolmentId, minutes, signed }, index) => ({
      enrolmentId: door.idIn(country, 'Enrolment', enrolmentId, ['rows', index, 'enrolmentId']),
      minutes,
      signed: signed !== false,
    }));
    const done = await door.enact(country, 'recordAttendance', {
      scope: {
        courseSessions: [{ id: session.uuid, path: ['sessionId'] }],
        enrolments: rows.map(({ enrolmentId }, index) => ({
          id: enrolmentId,
          path: ['rows', index, 'enrolmentId'],
        })),
      },
      act: { courseId, sessionId: session.uuid, rows },
    });
    const recorded = new Set(rows.map(({ enrolmentId }) => enrolmentId));
    return {
      ...done.answer,
      course: await done.course(),
      enrolments: done.enrolments().filter(({ enrolment }) => recorded.has(enrolment.id)),
    };
  }),
  completeCourse: mutation(async ({ input }, door) => {
    const course = door.id('Course', input.courseId, ['courseId']);
    const enrolmentIds =
      input.enrolmentIds?.map((id, index) =>
        door.idIn(course.country, 'Enrolment', id, ['enrolmentIds', index]),
      ) ?? null;
    const done = await door.enact(course.country, 'completeCourse', {
      scope: { courses: [{ id: course.uuid, path: ['courseId'] }], everybodyEnrolled: true },
      act: { courseId: course.uuid, enrolmentIds, abandoned: input.abandoned === true },
    });
    return { ...done.answer, course: await done.course(), enrolments: done.enrolments() };
  }),
  cancelCourse: mutation(async ({ input }, door) => {
    const course = door.id('Course', input.courseId, ['courseId']);
    const { reason } = door.parse(Reason, input);
    const done = await door.enact(course.country, 'cancelCourse', {
      scope: { courses: [{ id: course.uuid, path: ['courseId'] }], everybodyEnrolled: true },
      act: { courseId: course.uuid, reason },
    });
    return { ...done.answer, course: await done.course(), enrolments: done.enrolments() };
  }),
  correctCourse: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Course', input.courseId, ['courseId']);
    for (const name of ['title', 'language', 'sessions'] as const) standing<unknown>(input[name], [name]);
    const { reason, title, language, sessions: modules } = door.parse(CorrectedCourse, input);
    const sessions = input.sessions?.map(({ sessionId, heldOn, startsAt, endsAt }, index) => {
      const path = (field: string) => ['sessions', index, field];
      return {
        sessionId: door.idIn(country, 'CourseSession', sessionId, path('sessionId')),
        module: modules?.[index]?.module,
        heldOn: standing(heldOn, path('heldOn')),
        startsAt: standing(startsAt, path('startsAt')),
        endsAt: standing(endsAt, path('endsAt')),
      };
    });
    const done = await door.enact(country, 'correctCourse', {
      scope: { courses: [{ id: uuid, path: ['courseId'] }], everybodyEnrolled: 'EVER' },
      act: {
        courseId: uuid,
        reason,
        title,
        language,
        places: standing(input.places, ['places']),
        sessions,
      },
    });
    return { ...done.answer, course: await done.course(), enrolments: done.enrolments() };
  }),
  correctEnrolment: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Enrolment', input.enrolmentId, ['enrolmentId']);
    const done = await door.enact(country, 'correctEnrolment', {
      scope: { enrolments: [{ id: uuid, path: ['enrolmentId'] }] },
      act: {
        ...door.parse(Reason, input),
        enrolmentId: uuid,
        enrolledOn: standing(input.enrolledOn, ['enrolledOn']),
        channel: standing(input.channel, ['channel']),
        invitedOn: input.invitedOn,
        reopen: standing(input.reopen, ['reopen']),
      },
    });
    return { ...done.answer, enrolment: done.enrolment(), contract: done.contract() };
  }),
  cancelEnrolment: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Enrolment', input.enrolmentId, ['enrolmentId']);
    const done = await door.enact(country, 'cancelEnrolment', {
      scope: { enrolments: [{ id: uuid, path: ['enrolmentId'] }] },
      act: { ...door.parse(Reason, input), enrolmentId: uuid },
    });
    return { ...done.answer, enrolment: done.enrolment(), contract: done.contract() };
  }),
  correctAttendance: mutation(async ({ input }, door) => {
    const session = door.id('CourseSession', input.sessionId, ['sessionId']);
    const { country } = session;
    const { reason } = door.parse(CorrectedSheet, input);
    offered(country, 'correctAttendance');
    const courseId = await country.courseOfSession(session.uuid);
    if (courseId === null) throw notFound(['sessionId']);
    const rows = (input.rows ?? []).map(({ enrolmentId, minutes, signed }, index) => ({
      enrolmentId: door.idIn(country, 'Enrolment', enrolmentId, ['rows', index, 'enrolmentId']),
      minutes,
      signed: signed !== false,
    }));
    const remove = (input.remove ?? []).map((id, index) =>
      door.idIn(country, 'Enrolment', id, ['remove', index]),
    );
    const places = [
      ...rows.map(({ enrolmentId }, index) => ({ id: enrolmentId, path: ['rows', index, 'enrolmentId'] })),
      ...remove.map((id, index) => ({ id, path: ['remove', index] })),
    ];
    const done = await door.enact(country, 'correctAttendance', {
      scope: { courseSessions: [{ id: session.uuid, path: ['sessionId'] }], enrolments: places },
      act: { courseId, sessionId: session.uuid, rows, remove, reason },
    });
    const concerned = new Set(places.map(({ id }) => id));
    return {
      ...done.answer,
      course: await done.course(),
      enrolments: done.enrolments().filter(({ enrolment }) => concerned.has(enrolment.id)),
    };
  }),
};
