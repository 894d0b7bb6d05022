import type { PlainDate } from './calendar.ts';
import type { Channel } from './contract.ts';

export const PRESTATION_KINDS = [
  'LANGUAGE_COURSE',
  'CIVIC_TRAINING',
  'ORIENTATION_DAY',
  'PARENTS_DAY',
  'SKILLS_ASSESSMENT',
  'EXAMINATION',
  'SOCIAL_SUPPORT',
  'RECEPTION_MODULE',
  'WORK_ORIENTATION',
] as const;
/** Core kinds, the same in every country, so that analysts can compare. */
export type PrestationKind = (typeof PRESTATION_KINDS)[number];

export type PrestationStatus =
  | 'PRESCRIBED'
  | 'SCHEDULED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'NOT_COMPLETED'
  | 'EXEMPTED'
  | 'CANCELLED';

/** A service inside a contract. Its hours are summed from attendance, never stored. */
export interface PrestationRecord {
  readonly id: string;
  readonly contractId: string;
  readonly fileId: string;
  readonly kind: PrestationKind;
  /** Place in a sequence of like prestations: 1, 2, 3; null where there is one only. */
  readonly sequence: number | null;
  readonly mandatory: boolean;
  readonly origin: 'PRESCRIBED' | 'CHOSEN';
  readonly openedOn: PlainDate;
  readonly cancelledOn: PlainDate | null;
  /** The day on which a legitimate reason was recognised for what was not followed up to then. */
  readonly excusedOn: PlainDate | null;
}

/** Who gives courses in a country. */
export interface ProviderRecord {
  readonly id: string;
  readonly name: string;
  /** The country's own word for the kind of body. */
  readonly kind: string;
  /** The only channels by which it takes enrolments; empty where it takes any. */
  readonly enrolmentChannels: readonly Channel[];
  /** First and last day on which a public body recognises it; null where none does, and where the end is open. */
  readonly recognisedFrom: PlainDate | null;
  readonly recognisedUntil: PlainDate | null;
}

/** A run of sessions given by a provider, or by the authority where `providerId` is null. */
export interface CourseRecord {
  readonly id: string;
  readonly kind: PrestationKind;
  readonly providerId: string | null;
  readonly authorityId: string | null;
  readonly title: string;
  /** BCP 47 tag: the language taught, or the one spoken. */
  readonly language: string;
  readonly totalMinutes: number;
  readonly places: number;
  readonly scheduledOn: PlainDate;
  readonly calledOffOn: PlainDate | null;
}

export interface CourseSessionRecord {
  readonly id: string;
  readonly courseId: string;
  readonly module: string | null;
  readonly heldOn: PlainDate;
  /** Local times, `HH:MM`. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
}

/** Interpreting asked for at one session, into a language the person understands. */
export interface InterpretingRequest {
  readonly sessionId: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly requestedOn: PlainDate;
}

/** One person's place in one course, on one attempt at a prestation. */
export interface EnrolmentRecord {
  readonly id: string;
  readonly prestationId: string;
  readonly contractId: string;
  readonly fileId: string;
  readonly courseId: string;
  readonly voucherId: string | null;
  readonly enrolledOn: PlainDate;
  readonly channel: Channel;
  readonly invitedOn: PlainDate | null;
  readonly cancelledOn: PlainDate | null;
  /** The day the provider closed it, with what it came to. */
  readonly closedOn: PlainDate | null;
  readonly result: 'COMPLETED' | 'NOT_COMPLETED' | 'ABANDONED' | null;
  /** Sessions at which interpreting was asked for, each once. */
  readonly interpreting: readonly InterpretingRequest[];
}

/** Minutes of one enrolment at one session; `signed` tells whether the sheet was. */
export interface AttendanceRecord {
  readonly id: string;
  readonly enrolmentId: string;
  readonly sessionId: string;
  readonly contractId: string;
  readonly fileId: string;
  readonly minutes: number;
  readonly signed: boolean;
}
