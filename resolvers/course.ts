import { z } from 'zod';
import { coursesOfProvider } from '../datasources/courses.ts';
import { providerPage } from '../datasources/providers.ts';
import { after, page, pageSize, positionOf } from './connections.ts';
import { notFound, unknown } from './errors.ts';
import { federate } from './federate.ts';
import type {
  AttendanceResolvers,
  CourseResolvers,
  CourseSessionResolvers,
  EnrolmentResolvers,
  MutationResolvers,
  ProviderResolvers,
  QueryResolvers,
} from './generated/types.ts';
import { decodeId, encodeId } from './ids.ts';
import { mutation, offered } from './mutation.ts';
import { text } from './text.ts';

export const Provider: ProviderResolvers = {
  id: ({ country, provider }) => encodeId('Provider', country.jurisdiction.code, provider.id),
  jurisdiction: ({ country }) => country,
  name: ({ provider }) => provider.name,
  kind: ({ provider }) => provider.kind,
  enrolmentChannels: ({ provider }) => provider.enrolmentChannels,
  courses: async ({ country, provider }, { first, after: cursor }) => {
    const size = pageSize(first, 20);
    const reached = positionOf(cursor);
    const code = country.jurisdiction.code;
    const courses = await coursesOfProvider(country.store, provider.id, {
      after: after(reached, code),
      first: size + 1,
    });
    const rows = courses.map(({ course, sessions }) => ({
      position: { on: course.scheduledOn, country: code, id: course.id },
      parent: { country, course, sessions },
    }));
    return page(rows, size, reached, ({ parent }) => parent);
  },
};

export const Course: CourseResolvers = {
  id: ({ country, course }) => encodeId('Course', country.jurisdiction.code, course.id),
  jurisdiction: ({ country }) => country,
  kind: ({ course }) => course.kind,
  provider: ({ country, course }) =>
    course.providerId === null ? null : country.provider(course.providerId),
  title: ({ course }) => course.title,
  language: ({ course }) => course.language,
  totalMinutes: ({ course }) => course.totalMinutes,
  places: ({ course }) => course.places,
  scheduledOn: ({ course }) => course.scheduledOn,
  calledOffOn: ({ course }) => course.calledOffOn,
  sessions: ({ country, sessions }) => sessions.map((session) => ({ country, session })),
  enrolments: ({ country, course }) => country.enrolmentsOf(course.id),
};

export const CourseSession: CourseSessionResolvers = {
  id: ({ country, session }) => encodeId('CourseSession', country.jurisdiction.code, session.id),
  module: ({ session }) => session.module,
  heldOn: ({ session }) => session.heldOn,
  startsAt: ({ session }) => session.startsAt,
  endsAt: ({ session }) => session.endsAt,
  minutes: ({ session }) => session.minutes,
};

export const Enrolment: EnrolmentResolvers = {
  id: ({ country, enrolment }) => encodeId('Enrolment', country.jurisdiction.code, enrolment.id),
  person: ({ country, dossier }) => ({ country, dossier }),
  course: ({ country, dossier, enrolment }) => {
    const course = dossier.courses.find(({ id }) => id === enrolment.courseId);
    const sessions = dossier.courseSessions.filter(({ courseId }) => courseId === enrolment.courseId);
    return course === undefined ? null : { country, course, sessions };
  },
  prestation: ({ country, dossier, enrolment }) => {
    const prestation = dossier.prestations.find(({ id }) => id === enrolment.prestationId);
    return prestation === undefined ? null : { country, dossier, prestation };
  },
  contract: ({ country, dossier, enrolment }) => {
    const contract = dossier.contracts.find(({ id }) => id === enrolment.contractId);
    return contract === undefined ? null : { country, dossier, contract };
  },
  voucher: ({ country, dossier, enrolment }) => {
    const voucher = dossier.vouchers.find(({ id }) => id === enrolment.voucherId);
    return voucher === undefined ? null : { country, dossier, voucher };
  },
  enrolledOn: ({ enrolment }) => enrolment.enrolledOn,
  channel: ({ enrolment }) => enrolment.channel,
  invitedOn: ({ enrolment }) => enrolment.invitedOn,
  cancelledOn: ({ enrolment }) => enrolment.cancelledOn,
  closedOn: ({ enrolment }) => enrolment.closedOn,
  result: ({ enrolment }) => enrolment.result,
  attendance: ({ country, dossier, enrolment }) =>
    dossier.attendances
      .filter(({ enrolmentId }) => enrolmentId === enrolment.id)
      .map((attendance) => ({ country, dossier, attendance })),
  attendedMinutes: ({ country, dossier, enrolment }, { asOf }) =>
    country.contracts().attendedMinutes(enrolment, dossier, asOf ?? country.today),
};

export const Attendance: AttendanceResolvers = {
  session: ({ country, dossier, attendance }) => {
    const session = dossier.courseSessions.find(({ id }) => id === attendance.sessionId);
    return session === undefined ? null : { country, session };
  },
  minutes: ({ attendance }) => attendance.minutes,
  signed: ({ attendance }) => attendance.signed,
};

export const courseQueries: Pick<QueryResolvers, 'provider' | 'providers'> = {
  provider: async (_, { id }, context) => {
    const decoded = decodeId(id);
    const country = decoded?.type === 'Provider' ? context.country(decoded.country) : null;
    const provider = decoded === null || country === null ? null : await country.provider(decoded.uuid);
    if (provider === null) throw unknown('id');
    return provider;
  },
  providers: async (_, { jurisdictions, first, after: cursor }, context) => {
    const size = pageSize(first, 20);
    const reached = positionOf(cursor);
    const { rows, sources } = await federate(context, jurisdictions, async (country) => {
      const code = country.jurisdiction.code;
      const providers = await providerPage(country.store, { after: after(reached, code), first: size + 1 });
      return providers.map((provider) => ({
        position: { on: provider.addedOn, country: code, id: provider.id },
        parent: { country, provider },
      }));
    });
    return { ...page(rows, size, reached, ({ parent }) => parent), sources };
  },
};

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

const Reason = z.object({ reason: text(1000) });
const Rows = z.object({ rows: z.array(z.unknown()).min(1).max(500) });

export const courseMutations: Pick<
  MutationResolvers,
  'scheduleCourse' | 'enrol' | 'recordAttendance' | 'completeCourse' | 'cancelCourse'
> = {
  scheduleCourse: mutation(async ({ input }, door) => {
    const country = door.country(input.jurisdiction);
    const checked = door.parse(Schedule, input);
    const authorityId = await door.authority(country, input.authorityId);
    const provider =
      input.providerId == null ? null : door.idIn(country, 'Provider', input.providerId, ['providerId']);
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
    const done = await door.enact(contract.country, 'enrol', {
      scope: {
        contracts: [{ id: contract.uuid, path: ['contractId'] }],
        courses: [{ id: courseId, path: ['courseId'] }],
      },
      act: {
        contractId: contract.uuid,
        courseId,
        channel: input.channel,
        invitedOn: input.invitedOn ?? null,
      },
    });
    return { ...done.answer, enrolment: done.enrolment(), contract: done.contract() };
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
};
