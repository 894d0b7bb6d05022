import { day } from '../../../domain/calendar.ts';
import type { ContractOutcome } from '../../../domain/contract.ts';
import type { FactValue } from '../../../domain/decision.ts';
import type { GrantExemptionInput } from '../../../jurisdictions/acts.ts';
import { CATALOGUE } from '../../../jurisdictions/fr-ofii/catalogue.ts';
import { createFrance } from '../../../jurisdictions/fr-ofii/index.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aSession, idOf, type Story, tell } from '../../support/telling.ts';
import { course, look, newcomer, type Signed } from './story.ts';

export type Own = Readonly<Record<string, FactValue>>;

const CONSULATES = { CONSULATE_MA: 'consulate-ma', CONSULATE_DZ: 'consulate-dz', PREFECT: 'prefect' };
export const OPENING = { scheme: 'FR_PRE_DEPARTURE', decidingAuthorities: CONSULATES };
export const LODGED = '2009-03-10';

/** Somebody in Morocco for whom reunification is asked for. */
export const REUNIFIED: Own = { reunificationRequestedFor: true, visaCountry: 'MA', completeFileOn: LODGED };
/** Somebody in Morocco who married a French citizen, and shows the receipt a few days after the application. */
export const SPOUSE: Own = {
  reunificationRequestedFor: false,
  spouseOfFrench: true,
  marriedOn: '2009-01-10',
  livesInFrance: false,
  appliesForVisa: true,
  visaApplicationOn: '2009-03-02',
  receiptShownOn: LODGED,
  visaCountry: 'MA',
};

export function registered(country: Jurisdiction, own: Own): Story {
  const story = tell(country);
  story.grant('registerPerson', '2009-02-01', newcomer({ own }, []));
  return story;
}

export function opened(country: Jurisdiction, own: Own = REUNIFIED, on = LODGED): Signed {
  const story = registered(country, own);
  return { story, contractId: idOf(story.grant('proposeContract', on, OPENING), 'contractId') };
}

export interface Owed {
  readonly kind: string;
  readonly debtor: string;
  readonly debtorId: string | null;
  readonly dueOn: string | null;
  readonly rule: string;
}

export function owed(country: Jurisdiction, { story }: Signed, kind: string, on: string): readonly Owed[] {
  return country
    .obligations(story.dossier(), day(on))
    .filter((row) => row.kind === kind)
    .map(({ debtor, debtorId, dueOn, rule }) => ({ kind, debtor, debtorId, dueOn, rule }));
}

/** France with evaluation arranged in Algeria, where the agency has no office. */
export function withDelegatedBody(): Jurisdiction {
  const arrangements = {
    ...CATALOGUE.preDeparture.arrangements,
    DZ: [{ value: true, rule: 'FR-PRE-3' }],
  };
  return createFrance({ ...CATALOGUE, preDeparture: { ...CATALOGUE.preDeparture, arrangements } });
}

/** A first evaluation of French that is insufficient, with the minutes of training that it prescribes. */
export function poorFrench({ story }: Signed, on: string, minutes = 2400): void {
  look(story, on, 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT', minutes);
}

export function poorValues({ story }: Signed, on: string): void {
  look(story, on, 'VALUES_ABROAD_FIRST', 'INSUFFICIENT');
}

/** What is sent, or to be sent, of a kind: to whom and by when. */
export function transmissionsOf({ story }: Signed, kind: string) {
  return story.dossier().transmissions.filter((row) => row.kind === kind);
}

/** Notes that everything of a kind went out on a day. */
export function sent(person: Signed, kind: string, on: string): void {
  for (const { id } of transmissionsOf(person, kind))
    person.story.grant('correctTransmission', on, {
      transmissionId: id,
      sentOn: day(on),
      reason: 'told by who sent it',
    });
}

type Exempting = Pick<GrantExemptionInput, 'kind' | 'ground'> & { readonly years?: number };

export function exempting({ contractId }: Signed, { kind, ground, years }: Exempting): GrantExemptionInput {
  return { contractId, kind, ground, years: years ?? null, evidence: 'certificate shown' };
}

/** What granting an exemption comes to, with the rule that stands in the way. */
export function exempted(person: Signed, on: string, asked: Exempting): string {
  const { outcome, reasons } = person.story.decide('grantExemption', on, exempting(person, asked));
  const no = reasons.find(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
  return no === undefined ? outcome : `${outcome} ${no.rule.id}`;
}

/** What the consulate's decision on the visa comes to, with the rules that stand in the way. */
export function decided(
  { story, contractId }: Signed,
  on: string,
  outcome: ContractOutcome,
  ground: string | null = null,
): string {
  const ruling = story.play('decideOutcome', on, { contractId, outcome, lastDay: null, ground });
  if ('problems' in ruling) return ruling.problems[0].code;
  const { decision } = ruling;
  const no = decision.reasons.filter(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
  return [decision.outcome, ...no.map(({ rule }) => rule.id)].join(' ');
}

/** The visa condition on a day: the statuses of its reasons that concern the applicant. */
export function condition(
  country: Jurisdiction,
  { story, contractId }: Signed,
  on: string,
  outcome: ContractOutcome = 'COMPLETE',
): string {
  const dossier = story.dossier();
  const contract = dossier.contracts.find(({ id }) => id === contractId);
  if (contract === undefined) throw new Error('no such contract');
  const reasons = country.contracts?.outcomeReasons(contract, dossier, outcome, day(on)) ?? [];
  const no = reasons.filter(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
  return no.length === 0 ? 'MET' : no.map(({ rule, status }) => `${status} ${rule.id}`).join(', ');
}

interface Sat {
  readonly kind?: 'LANGUAGE_COURSE' | 'CIVIC_TRAINING';
  /** Minutes attended at each session, of those it has. */
  readonly minutes?: number;
  readonly of?: number;
}

/** A place in a course of one session on each of the days, not closed yet; gives the ids. */
export function placedAbroad(
  { story, contractId }: Signed,
  days: readonly [string, ...string[]],
  { kind = 'LANGUAGE_COURSE', of = 600 }: Sat = {},
) {
  const sessions = days.map((on) => aSession(on, of));
  const courseId = course(story, kind, sessions, days[0]);
  const place = { contractId, courseId, channel: 'POST', invitedOn: null } as const;
  return { courseId, enrolmentId: idOf(story.grant('enrol', days[0], place), 'enrolmentId') };
}

/** The same, attended and closed on the last day; gives the enrolment's id. Four days of ten hours are forty. */
export function trained(person: Signed, days: readonly [string, ...string[]], sat: Sat = {}): string {
  const { story } = person;
  const { courseId, enrolmentId } = placedAbroad(person, days, sat);
  const { minutes = 600 } = sat;
  for (const session of story.situation().shared.courseSessions) {
    if (session.courseId !== courseId) continue;
    const rows = [{ enrolmentId, minutes, signed: true }];
    story.grant('recordAttendance', session.heldOn, { courseId, sessionId: session.id, rows });
  }
  const last = days.at(-1) ?? days[0];
  story.grant('completeCourse', last, { courseId, enrolmentIds: null, abandoned: false });
  return enrolmentId;
}

export const FORTY_HOURS = ['2009-06-01', '2009-06-02', '2009-06-03', '2009-06-04'] as const;
