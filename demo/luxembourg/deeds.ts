import { minus, type PlainDate, plus } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/contract.ts';
import type { Verdict } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { CourseRecord } from '../../domain/prestation.ts';
import type { Chance } from '../chance.ts';
import type { Stage } from '../stage.ts';
import type { CourseName } from './programme.ts';

/** Whether somebody comes to a course's session, counted from 0. */
export type Presence = (session: number) => boolean;
export const ALWAYS: Presence = () => true;
/** Enough for a language course, not for a civic one. */
export const MISSES_ONE: Presence = (session) => session !== 1;
export const COMES_TWICE: Presence = (session) => session < 2;

/** Somebody of whom a story is told. */
export interface Actor {
  readonly stage: Stage;
  readonly fileId: string;
  readonly chance: Chance;
  /** A course of the term that the story began in, or of one `shift` terms later. */
  readonly course: (name: CourseName, shift: number) => CourseRecord;
  /** By course id. */
  readonly presences: Map<string, Presence>;
}

export type Deed = (actor: Actor, on: PlainDate) => void;

const BY_DISTANCE = ['EMAIL', 'PHONE', 'ONLINE'] as const;
const PAPERS = ['PASSPORT', 'REGISTRATION_CERTIFICATE'];

function last<Row extends { readonly id: string }>(
  { stage, fileId }: Actor,
  rows: (dossier: Dossier) => readonly Row[],
): Row {
  const row = rows(stage.dossier(fileId)).at(-1);
  if (row === undefined) throw new Error('the story tells of something that has not come to be');
  return row;
}

export const contractId = (actor: Actor) => last(actor, ({ contracts }) => contracts).id;
/** The one that was handed over last. */
export const voucherId = (actor: Actor) => last(actor, ({ vouchers }) => vouchers).id;

export function asks(expected: Verdict = 'GRANTED'): Deed {
  return ({ stage, fileId, chance }, on) => {
    const input = { channel: chance.pick(BY_DISTANCE), scheduledOn: plus(on, { days: 14 }) };
    stage.play('requestAppointment', on, [fileId], input, expected);
  };
}

export function signs(documents: readonly string[] = PAPERS, expected: Verdict = 'GRANTED'): Deed {
  return ({ stage, fileId }, on) => {
    stage.play('signContract', on, [fileId], { scheme: 'LU_CAI', documents }, expected);
  };
}

/** Shows the voucher to the provider of a course, by a channel that it takes where none is told. */
export function redeems(
  name: CourseName,
  presence: Presence = ALWAYS,
  shift = 0,
  channel?: Channel,
  expected: Verdict = 'GRANTED',
): Deed {
  return (actor, on) => {
    const { stage, fileId, course, presences, chance } = actor;
    const { id: courseId, providerId } = course(name, shift);
    const provider = stage.shared().providers.find(({ id }) => id === providerId);
    if (provider === undefined) throw new Error('a course without a provider');
    const [usual = chance.pick(['PHONE', 'EMAIL'])] = provider.enrolmentChannels;
    const input = {
      voucherId: voucherId(actor),
      providerId: provider.id,
      courseId,
      channel: channel ?? usual,
    };
    stage.play('redeemVoucher', on, [fileId], input, expected);
    if (expected === 'GRANTED') presences.set(courseId, presence);
  };
}

/** Takes a place in a course that asks for no voucher; the orientation day by an invitation of a week before. */
export function enrols(
  name: CourseName,
  presence: Presence = ALWAYS,
  shift = 0,
  invited = true,
  expected: Verdict = 'GRANTED',
): Deed {
  return (actor, on) => {
    const { stage, fileId, course, presences, chance } = actor;
    const { id: courseId, kind } = course(name, shift);
    const personally = kind === 'ORIENTATION_DAY' && invited;
    const channel = kind === 'ORIENTATION_DAY' ? 'ONLINE' : chance.pick(BY_DISTANCE);
    const invitedOn = personally ? minus(on, { days: 7 }) : null;
    stage.play(
      'enrol',
      on,
      [fileId],
      { contractId: contractId(actor), courseId, channel, invitedOn },
      expected,
    );
    if (expected === 'GRANTED') presences.set(courseId, presence);
  };
}

/** Leaves the course before its end; the provider records it. */
export function abandons(name: CourseName): Deed {
  return (actor, on) => {
    const { stage, course } = actor;
    const courseId = course(name, 0).id;
    const enrolmentIds = [last(actor, ({ enrolments }) => enrolments).id];
    const everybody = stage.enrolledIn(courseId).map(({ file }) => file.id);
    stage.play('completeCourse', on, everybody, { courseId, enrolmentIds, abandoned: true });
  };
}

export const handsIn: Deed = (actor, on) => {
  const certificate = last(actor, ({ attestations }) =>
    attestations.filter(({ kind }) => kind === 'LANGUAGE_CERTIFICATE'),
  );
  actor.stage.play('handInCertificate', on, [actor.fileId], { attestationId: certificate.id });
};

export function validates(expected: Verdict = 'GRANTED'): Deed {
  return (actor, on) => {
    actor.stage.play('completeContract', on, [actor.fileId], { contractId: contractId(actor) }, expected);
  };
}
