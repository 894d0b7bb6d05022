import { coursesOfProvider } from '../datasources/courses.ts';
import { providerPage } from '../datasources/providers.ts';
import { sessionsOf } from '../domain/records.ts';
import { after, page, pageSize } from './connections.ts';
import { stretchOf } from './cursor.ts';
import { unknown } from './errors.ts';
import type {
  AttendanceResolvers,
  CourseResolvers,
  CourseSessionResolvers,
  EnrolmentResolvers,
  InterpretingRequestResolvers,
  ProviderResolvers,
  QueryResolvers,
} from './generated/types.ts';
import { decodeId, encodeId } from './ids.ts';
import { pageAcross } from './list-across.ts';
import { personOf } from './of-person.ts';
import { seenById } from './seen-rows.ts';

export const Provider: ProviderResolvers = {
  id: ({ country, provider }) => encodeId('Provider', country.jurisdiction.code, provider.id),
  jurisdiction: ({ country }) => country,
  name: ({ provider }) => provider.name,
  kind: ({ provider }) => provider.kind,
  enrolmentChannels: ({ provider }) => provider.enrolmentChannels,
  recognisedFrom: ({ provider }) => provider.recognisedFrom,
  recognisedUntil: ({ provider }) => provider.recognisedUntil,
  courses: async ({ country, provider }, { first, after: cursor }) => {
    const size = pageSize(first, 20);
    const stretch = stretchOf(cursor);
    const code = country.jurisdiction.code;
    const courses = await coursesOfProvider(country.store, provider.id, {
      after: after(stretch.after, code),
      first: size + 1,
    });
    const rows = courses.map(({ course, sessions }) => ({
      position: { on: course.scheduledOn, country: code, id: course.id },
      parent: { country, course, sessions },
    }));
    return page(rows, size, stretch, ({ parent }) => parent);
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
  person: (enrolment) => personOf(enrolment, enrolment.enrolment),
  course: ({ country, dossier, enrolment }) => {
    const course = dossier.courses.find(({ id }) => id === enrolment.courseId);
    const sessions = dossier.courseSessions.filter(({ courseId }) => courseId === enrolment.courseId);
    return course === undefined ? null : { country, course, sessions };
  },
  prestation: ({ country, dossier, enrolment }) => {
    const prestation = seenById(dossier, 'prestations', enrolment.prestationId);
    return prestation && { country, dossier, prestation };
  },
  contract: ({ country, dossier, enrolment }) => {
    const contract = seenById(dossier, 'contracts', enrolment.contractId);
    return contract && { country, dossier, contract };
  },
  voucher: ({ country, dossier, enrolment }) => {
    const voucher = seenById(dossier, 'vouchers', enrolment.voucherId);
    return voucher && { country, dossier, voucher };
  },
  enrolledOn: ({ enrolment }) => enrolment.enrolledOn,
  channel: ({ enrolment }) => enrolment.channel,
  invitedOn: ({ enrolment }) => enrolment.invitedOn,
  cancelledOn: ({ enrolment }) => enrolment.cancelledOn,
  closedOn: ({ enrolment }) => enrolment.closedOn,
  result: ({ enrolment }) => enrolment.result,
  interpreting: ({ country, dossier, enrolment }) =>
    enrolment.interpreting.map((request) => ({ country, dossier, request })),
  attendance: ({ country, dossier, enrolment }) =>
    sessionsOf(dossier.courseSessions, enrolment.courseId)
      .flatMap(({ id }) =>
        dossier.attendances.filter(
          ({ enrolmentId, sessionId }) => enrolmentId === enrolment.id && sessionId === id,
        ),
      )
      .map((attendance) => ({ country, dossier, attendance })),
  attendedMinutes: ({ country, dossier, enrolment }, { asOf }) =>
    country.contracts().attendedMinutes(enrolment, dossier, asOf ?? country.today),
};

export const InterpretingRequest: InterpretingRequestResolvers = {
  session: ({ country, dossier, request }) => {
    const session = dossier.courseSessions.find(({ id }) => id === request.sessionId);
    return session === undefined ? null : { country, session };
  },
  language: ({ request }) => request.language,
  requestedOn: ({ request }) => request.requestedOn,
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
  providers: (_, asked, context) =>
    pageAcross(context, asked, async (country, request) => {
      const providers = await providerPage(country.store, request);
      return providers.map((provider) => ({
        position: { on: provider.addedOn, country: country.jurisdiction.code, id: provider.id },
        country,
        provider,
      }));
    }),
};
