import { expect } from 'vitest';
import type { Problem, Ruling } from '../../../domain/act.ts';
import type { PlainDate } from '../../../domain/calendar.ts';
import type { ContractRecord } from '../../../domain/contract.ts';
import type { Decision } from '../../../domain/decision.ts';
import type { VoucherStatusRecord } from '../../../domain/voucher.ts';
import type { RegisterPersonInput, SessionInput } from '../../../jurisdictions/acts.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aPerson, aSession, idOf, SCHOOL, type Story, TEAM, tell } from './story.ts';

/** The story of one contract, with the ids it turns on. */
export interface Signed {
  readonly story: Story;
  readonly contractId: string;
  readonly voucherId: string;
}

/** Somebody registered, who attended a session on 10 January 2026 and asked for an appointment. */
export function readyToSign(country: Jurisdiction, person: Partial<RegisterPersonInput> = {}): Story {
  const story = tell(country);
  story.grant('registerPerson', '2026-01-05', aPerson(person));
  story.grant('recordInformationSession', '2026-01-10', {
    authorityId: TEAM,
    place: null,
    language: 'fr',
    headCount: 12,
  });
  story.grant('requestAppointment', '2026-01-12', { channel: 'EMAIL', scheduledOn: null });
  return story;
}

export const SIGNING = { scheme: 'LU_CAI', documents: ['PASSPORT', 'RESIDENCE_CARD'] } as const;

/** The contract of somebody who signed, on 2 February 2026 unless said otherwise. */
export function signed(country: Jurisdiction, on = '2026-02-02'): Signed {
  const story = readyToSign(country);
  const made = story.grant('signContract', on, SIGNING);
  return { story, contractId: idOf(made, 'contractId'), voucherId: idOf(made, 'voucherId') };
}

interface CourseChanges {
  readonly providerId?: string;
  readonly language?: string;
  readonly places?: number;
  readonly on?: string;
}

/** A language course of the school, with `sessions`. */
export function languageCourse(
  story: Story,
  sessions: readonly SessionInput[],
  { providerId = SCHOOL, language = 'lb', places = 10, on = '2026-01-01' }: CourseChanges = {},
): string {
  const kind = 'LANGUAGE_COURSE';
  const course = { kind, providerId, authorityId: TEAM, title: 'A1', language, places, sessions } as const;
  return idOf(story.grant('scheduleCourse', on, course), 'courseId');
}

/** A civic course of two modules of three hours. */
export function civicCourse(story: Story, first: string, second: string, places = 10): string {
  const made = story.grant('scheduleCourse', '2026-01-01', {
    kind: 'CIVIC_TRAINING',
    providerId: null,
    authorityId: TEAM,
    title: 'Instruction civique',
    language: 'fr',
    places,
    sessions: [aSession(first, 180, 'A'), aSession(second, 180, 'B')],
  });
  return idOf(made, 'courseId');
}

/** An orientation day of four hours and a half. */
export function orientationDay(story: Story, heldOn: string): string {
  const made = story.grant('scheduleCourse', '2026-01-01', {
    kind: 'ORIENTATION_DAY',
    providerId: null,
    authorityId: TEAM,
    title: "Journée d'orientation",
    language: 'fr',
    places: 100,
    sessions: [aSession(heldOn, 270)],
  });
  return idOf(made, 'courseId');
}

export function redeeming(voucherId: string, courseId: string) {
  return { voucherId, courseId, providerId: SCHOOL, channel: 'PHONE' } as const;
}

export function redeem(story: Story, voucherId: string, courseId: string, on: string): string {
  return idOf(story.grant('redeemVoucher', on, redeeming(voucherId, courseId)), 'enrolmentId');
}

export function enrolling(contractId: string, courseId: string, invitedOn: PlainDate | null = null) {
  return { contractId, courseId, channel: 'ONLINE', invitedOn } as const;
}

export function enrol(
  { story, contractId }: Signed,
  courseId: string,
  on: string,
  invitedOn: PlainDate | null = null,
): string {
  return idOf(story.grant('enrol', on, enrolling(contractId, courseId, invitedOn)), 'enrolmentId');
}

/** Records `minutes` at the course's sessions in their order, each on its day. */
export function attend(
  story: Story,
  courseId: string,
  enrolmentId: string,
  minutes: readonly number[],
  sheetSigned = true,
): void {
  const sessions = story.situation().shared.courseSessions.filter((row) => row.courseId === courseId);
  for (const [index, count] of minutes.entries()) {
    const session = sessions[index];
    if (session === undefined) throw new Error(`no session at ${index}`);
    const rows = [{ enrolmentId, minutes: count, signed: sheetSigned }];
    story.grant('recordAttendance', session.heldOn, { courseId, sessionId: session.id, rows });
  }
}

export function closing(courseId: string) {
  return { courseId, enrolmentIds: null, abandoned: false } as const;
}

/** Language course attended whole, closed and attested on `heldOn`; gives the certificate's id. */
export function certified(story: Story, voucherId: string, heldOn: string): string {
  const courseId = languageCourse(story, [aSession(heldOn, 100)]);
  const enrolmentId = redeem(story, voucherId, courseId, heldOn);
  attend(story, courseId, enrolmentId, [100]);
  story.grant('completeCourse', heldOn, closing(courseId));
  return idOf(story.grant('issueAttestation', heldOn, { enrolmentId }), 'attestationId');
}

/** Language course whose bond is honoured on `heldOn`. */
export function honoured(story: Story, voucherId: string, heldOn: string): void {
  const attestationId = certified(story, voucherId, heldOn);
  story.grant('handInCertificate', heldOn, { attestationId });
}

/** Civic course attended whole and closed. */
export function civicDone(person: Signed, first: string, second: string): void {
  const courseId = civicCourse(person.story, first, second);
  const enrolmentId = enrol(person, courseId, first);
  attend(person.story, courseId, enrolmentId, [180, 180]);
  person.story.grant('completeCourse', second, closing(courseId));
}

/** Orientation day attended and closed. */
export function orientationDone(person: Signed, heldOn: PlainDate): void {
  const courseId = orientationDay(person.story, heldOn);
  const enrolmentId = enrol(person, courseId, heldOn, heldOn);
  attend(person.story, courseId, enrolmentId, [270]);
  person.story.grant('completeCourse', heldOn, closing(courseId));
}

/** The contract as it stands. */
export function contractOf({ story, contractId }: Signed): ContractRecord {
  const contract = story.dossier().contracts.find(({ id }) => id === contractId);
  if (contract === undefined) throw new Error('no such contract');
  return contract;
}

/** A voucher's dated line, as `state/bond from` words. */
export function lineOf(story: Story, voucherId: string): readonly string[] {
  return story
    .dossier()
    .voucherStatuses.filter((row: VoucherStatusRecord) => row.voucherId === voucherId)
    .map(({ state, bond, validFrom }) => `${state}/${bond} ${validFrom}`);
}

/** The contract's dated line, as `status from` words. */
export function statusesOf(story: Story): readonly string[] {
  return story.dossier().contractStatuses.map(({ status, validFrom }) => `${status} ${validFrom}`);
}

/** Asserts the verdict, and the status of the rules that are cited. */
export function expectDecision(
  decision: Decision,
  verdict: Decision['verdict'],
  cited: Readonly<Record<string, string>>,
): void {
  expect(decision.verdict).toBe(verdict);
  for (const [rule, status] of Object.entries(cited)) {
    const reason = decision.reasons.find((row) => row.rule.id === rule);
    expect(`${rule} ${reason?.status}`).toBe(`${rule} ${status}`);
  }
}

/** Asserts that an act is answered by one problem of the input. */
export function expectProblem(ruling: Ruling, code: Problem['code'], path: Problem['path']): void {
  if (!('problems' in ruling)) throw new Error(`expected a problem, got ${ruling.decision.outcome}`);
  expect(ruling.problems.map((found) => [found.code, found.path])).toEqual([[code, path]]);
}
