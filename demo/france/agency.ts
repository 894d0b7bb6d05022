import { minus, type PlainDate, plus } from '../../domain/calendar.ts';
import type { ContractOutcome } from '../../domain/contract.ts';
import type { Verdict } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { PrestationKind } from '../../domain/prestation.ts';
import type { RegisterPersonInput, SessionInput } from '../../jurisdictions/acts.ts';
import { workday } from '../days.ts';
import type { Stage } from '../stage.ts';

/** What the agency's acts are played with. */
export interface Desk {
  readonly stage: Stage;
  /** The agency. */
  readonly authorityId: string;
  /** The ids of the authorities that decide, by code. */
  readonly deciding: Readonly<Record<string, string>>;
  /** Who gives language training. */
  readonly providerId: string;
  /** Courses already announced, by kind and first day. */
  readonly programme: Map<string, string>;
}

/** What was found at the session: minutes of language training, or none. */
export interface Findings {
  readonly trainingMinutes: number;
  readonly support?: boolean;
}

/** Somebody under a contract, or on the way to one. */
export interface Client {
  readonly desk: Desk;
  readonly fileId: string;
}

const DAY = [
  ['09:00', '12:00'],
  ['13:30', '16:30'],
] as const;
const MORNING = [['09:00', '12:00']] as const;
const PLACES = 25;
const TITLES: Readonly<Partial<Record<PrestationKind, string>>> = {
  CIVIC_TRAINING: 'Formation civique',
  ORIENTATION_DAY: 'Vivre en France',
  LANGUAGE_COURSE: 'Français, niveau DILF',
  SKILLS_ASSESSMENT: 'Bilan de compétences professionnelles',
  PARENTS_DAY: 'Droits et devoirs des parents',
};

export function registered({ stage }: Desk, input: RegisterPersonInput, on: PlainDate): string {
  const { fileId } = stage.play('registerPerson', on, [], input);
  if (fileId === undefined) throw new Error('nobody was registered');
  return fileId;
}

/** A reception session, with those present who have a file. */
export function welcomes({ stage, authorityId }: Desk, fileIds: readonly string[], on: PlainDate): void {
  const session = {
    authorityId,
    place: 'Plate-forme d’accueil',
    language: 'fr',
    headCount: fileIds.length + 14,
  };
  stage.play('recordInformationSession', on, fileIds, session);
}

export function looks(
  { desk, fileId }: Client,
  on: PlainDate,
  kind: string,
  result: string,
  prescribedMinutes: number | null = null,
): void {
  desk.stage.play('recordAssessment', on, [fileId], { kind, result, prescribedMinutes });
}

/** The parts of the session, each with what was found. */
export function examines(
  client: Client,
  on: PlainDate,
  { trainingMinutes, support = false }: Findings,
): void {
  looks(client, on, 'MEDICAL_VISIT', 'DONE');
  looks(client, on, 'INTERVIEW', 'DONE');
  if (trainingMinutes === 0) looks(client, on, 'FRENCH_AT_RECEPTION', 'SUFFICIENT');
  else looks(client, on, 'FRENCH_AT_RECEPTION', 'INSUFFICIENT', trainingMinutes);
  if (support) looks(client, on, 'SOCIAL_WORKER', 'SUPPORT_NEEDED');
}

/** The contract of a scheme drawn up for one person or two; gives its id. */
export function proposes(
  { stage, deciding }: Desk,
  fileIds: readonly string[],
  scheme: string,
  on: PlainDate,
): string {
  const { contractId } = stage.play('proposeContract', on, fileIds, {
    scheme,
    decidingAuthorities: deciding,
  });
  if (contractId === undefined) throw new Error('nothing was drawn up');
  return contractId;
}

export function signs({ desk, fileId }: Client, scheme: string, on: PlainDate): void {
  desk.stage.play('signContract', on, [fileId], { scheme, documents: [] });
}

export function countersigns(
  { stage }: Desk,
  fileIds: readonly string[],
  contractId: string,
  on: PlainDate,
): void {
  stage.play('countersignContract', on, fileIds, { contractId });
}

/** All three acts on one day. */
export function contracts(client: Client, on: PlainDate): void {
  const contractId = proposes(client.desk, [client.fileId], 'FR_CAI', on);
  signs(client, 'FR_CAI', on);
  countersigns(client.desk, [client.fileId], contractId, on);
}

function sessionsOn(
  days: readonly PlainDate[],
  hours: readonly (readonly [string, string])[],
): readonly SessionInput[] {
  return days.flatMap((heldOn) =>
    hours.map(([startsAt, endsAt]) => ({ module: null, heldOn, startsAt, endsAt })),
  );
}

const TITLES_ABROAD: Readonly<Partial<Record<PrestationKind, string>>> = {
  LANGUAGE_COURSE: 'Français avant le départ',
  CIVIC_TRAINING: 'Valeurs de la République',
};

/** A course of a kind whose first day is `first`: one for all who enter it; each has a skills assessment of their own. */
function courseOf(
  desk: Desk,
  kind: PrestationKind,
  days: readonly PlainDate[],
  { alone, abroad }: { readonly alone: string; readonly abroad: boolean },
): string {
  const [first] = days;
  if (first === undefined) throw new Error('a course without a day');
  const key = `${kind} ${first} ${abroad} ${kind === 'SKILLS_ASSESSMENT' ? alone : ''}`;
  const known = desk.programme.get(key);
  if (known !== undefined) return known;
  const input = {
    kind,
    providerId: kind === 'LANGUAGE_COURSE' && !abroad ? desk.providerId : null,
    authorityId: desk.authorityId,
    title: (abroad ? TITLES_ABROAD : TITLES)[kind] ?? kind,
    language: 'fr',
    places: kind === 'SKILLS_ASSESSMENT' ? 1 : PLACES,
    sessions: sessionsOn(
      days,
      kind === 'SKILLS_ASSESSMENT' || (abroad && kind === 'CIVIC_TRAINING') ? MORNING : DAY,
    ),
  };
  const { courseId } = desk.stage.play('scheduleCourse', workday(minus(first, { days: 45 })), [], input);
  if (courseId === undefined) throw new Error('nothing was announced');
  desk.programme.set(key, courseId);
  return courseId;
}

function contractOf({ desk, fileId }: Client, kind: PrestationKind) {
  const { prestations, file } = desk.stage.dossier(fileId);
  const prestation = prestations.find(
    (row) => row.kind === kind && row.fileId === file.id && row.cancelledOn === null,
  );
  if (prestation === undefined) throw new Error(`no ${kind} in the contract`);
  return prestation;
}

/** Takes a place in a course that begins on the first of `days`; gives its enrolment and course. */
export function enters(client: Client, kind: PrestationKind, days: readonly PlainDate[], on: PlainDate) {
  const { desk, fileId } = client;
  const { contractId } = contractOf(client, kind);
  const scheme = desk.stage.dossier(fileId).contracts.find(({ id }) => id === contractId)?.scheme;
  const courseId = courseOf(desk, kind, days, { alone: fileId, abroad: scheme === 'FR_PRE_DEPARTURE' });
  const place = { contractId, fileId, courseId, channel: 'POST', invitedOn: on } as const;
  const { enrolmentId } = desk.stage.play('enrol', on, [fileId], place);
  if (enrolmentId === undefined) throw new Error('nobody was enrolled');
  return { enrolmentId, courseId };
}

/** Comes to each session of a course until `until`, or to none of them. */
export function comes(
  { desk, fileId }: Client,
  { enrolmentId, courseId }: ReturnType<typeof enters>,
  until: PlainDate,
  present = true,
): void {
  const sessions = desk.stage.shared().courseSessions.filter((row) => row.courseId === courseId);
  for (const { id: sessionId, heldOn, minutes } of sessions.filter((row) => row.heldOn <= until)) {
    const rows = [{ enrolmentId, minutes: present ? minutes : 0, signed: present }];
    desk.stage.play('recordAttendance', heldOn, [fileId], { courseId, sessionId, rows });
  }
}

/** Follows a whole course that is closed on its last day, and is given the attestation; or misses it. */
export function follows(
  client: Client,
  kind: PrestationKind,
  days: readonly PlainDate[],
  on: PlainDate,
  present = true,
): void {
  const { desk, fileId } = client;
  const place = enters(client, kind, days, on);
  const closedOn = days.at(-1) ?? on;
  comes(client, place, closedOn, present);
  const { courseId, enrolmentId } = place;
  desk.stage.play('completeCourse', closedOn, [fileId], {
    courseId,
    enrolmentIds: [enrolmentId],
    abandoned: false,
  });
  if (present && kind !== 'SKILLS_ASSESSMENT')
    desk.stage.play('issueAttestation', closedOn, [fileId], { enrolmentId });
}

export function excuses(client: Client, kind: PrestationKind, on: PlainDate): void {
  const prestationId = contractOf(client, kind).id;
  client.desk.stage.play('excuseAbsence', on, [client.fileId], {
    prestationId,
    reason: 'Convocation à l’hôpital',
  });
}

function lastContract({ desk, fileId }: Client): Dossier['contracts'][number] {
  const contract = desk.stage.dossier(fileId).contracts.at(-1);
  if (contract === undefined) throw new Error('no contract');
  return contract;
}

export function proposesOutcome(
  client: Client,
  outcome: ContractOutcome,
  on: PlainDate,
  lastDay: PlainDate | null = null,
  expected: Verdict = 'GRANTED',
): void {
  const { desk, fileId } = client;
  const input = {
    contractId: lastContract(client).id,
    outcome,
    lastDay,
  };
  desk.stage.play('proposeOutcome', on, [fileId], input, expected);
}

/** The agency proposes, and the prefect decides a fortnight later. */
export function decides(
  client: Client,
  outcome: ContractOutcome,
  on: PlainDate,
  lastDay: PlainDate | null = null,
): void {
  proposesOutcome(client, outcome, on, lastDay);
  const decidedOn = workday(plus(on, { days: 14 }));
  const input = { contractId: lastContract(client).id, outcome, lastDay, ground: null };
  client.desk.stage.play('decideOutcome', decidedOn, [client.fileId], input);
}

export function withdraws(client: Client, on: PlainDate): void {
  const input = { contractId: lastContract(client).id, reason: 'Établi par erreur' };
  client.desk.stage.play('withdrawContract', on, [client.fileId], input);
}
