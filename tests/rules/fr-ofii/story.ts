import { day, minus } from '../../../domain/calendar.ts';
import type { ContractOutcome, ContractStatus } from '../../../domain/contract.ts';
import type { ResidenceTitle } from '../../../domain/facts.ts';
import type { PrestationKind } from '../../../domain/prestation.ts';
import type { RegisterPersonInput, SessionInput } from '../../../jurisdictions/acts.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aSession, idOf, type Story, tell } from '../../support/telling.ts';
import { aTitle } from './ask.ts';

export const AGENCY = 'authority-agency';
const DECIDING = { decidingAuthorities: { PREFECT: 'authority-prefect' } } as const;

/** Somebody of 29 from Morocco with a first title of one year, unless said otherwise. */
export function newcomer(
  changes: Partial<RegisterPersonInput> = {},
  titles?: readonly ResidenceTitle[],
): RegisterPersonInput {
  return {
    authorityId: AGENCY,
    familyName: 'Benali',
    givenNames: 'Samira',
    birthDate: day('1980-05-01'),
    sex: 'FEMALE',
    email: null,
    phone: null,
    postalAddress: null,
    languages: ['ar'],
    identifiers: [],
    common: {
      nationalities: ['MA'],
      residenceTitles: titles ?? [aTitle('2009-03-01', '2010-02-28', { firstIssue: true })],
    },
    own: { earlierTitleOfOneYear: false },
    ...changes,
  };
}

/** What was found at the session: the level of French, and whether social support is needed. */
export interface Found {
  readonly person?: Partial<RegisterPersonInput>;
  readonly titles?: readonly ResidenceTitle[];
  /** Minutes of training; SUFFICIENT for none; ABROAD where the level is not tested at the session. */
  readonly french?: number | 'SUFFICIENT' | 'ABROAD';
  readonly support?: boolean;
}

/** The half-day of the session, with its parts. */
export function received(country: Jurisdiction, sessionOn: string, found: Found = {}): Story {
  const { french = 12_000, support = false, person, titles } = found;
  const story = tell(country);
  const before = minus(day(sessionOn), { days: 5 });
  story.grant('registerPerson', before, newcomer(person, titles));
  const session = { authorityId: AGENCY, place: 'Besançon', language: 'fr', headCount: 9 };
  story.grant('recordInformationSession', sessionOn, session);
  look(story, sessionOn, 'MEDICAL_VISIT', 'DONE');
  look(story, sessionOn, 'INTERVIEW', 'DONE');
  if (french === 'SUFFICIENT') look(story, sessionOn, 'FRENCH_AT_RECEPTION', french);
  else if (french !== 'ABROAD') look(story, sessionOn, 'FRENCH_AT_RECEPTION', 'INSUFFICIENT', french);
  if (support) look(story, sessionOn, 'SOCIAL_WORKER', 'SUPPORT_NEEDED');
  return story;
}

export function look(story: Story, on: string, kind: string, result: string, minutes: number | null = null) {
  return story.grant('recordAssessment', on, { kind, result, prescribedMinutes: minutes });
}

export const CAI = { scheme: 'FR_CAI', ...DECIDING } as const;
export const CAIF = { scheme: 'FR_CAIF', ...DECIDING } as const;

export interface Signed {
  readonly story: Story;
  readonly contractId: string;
}

/** A CAI drawn up, signed by the person and by the prefect, all on the day of the session. */
export function signed(country: Jurisdiction, sessionOn = '2009-03-10', found: Found = {}): Signed {
  const story = received(country, sessionOn, found);
  const contractId = idOf(story.grant('proposeContract', sessionOn, CAI), 'contractId');
  story.grant('signContract', sessionOn, { scheme: 'FR_CAI', documents: [] });
  story.grant('countersignContract', sessionOn, { contractId });
  return { story, contractId };
}

/** A course of a kind on the programme, given by the agency. */
export function course(
  story: Story,
  kind: PrestationKind,
  sessions: readonly SessionInput[],
  on = '2009-01-05',
  places = 1,
): string {
  const text = { title: kind, language: 'fr', places } as const;
  const by = { providerId: null, authorityId: AGENCY } as const;
  return idOf(story.grant('scheduleCourse', on, { kind, ...by, ...text, sessions }), 'courseId');
}

/** A place in a course of one session, attended for so many minutes and closed that day; gives the enrolment's id. */
export function followed(
  { story, contractId }: Signed,
  kind: PrestationKind,
  on: string,
  { minutes = 180, of = minutes, enrolledOn = on, fileId }: Following = {},
): string {
  const courseId = course(story, kind, [aSession(on, of)], enrolledOn);
  const place = {
    contractId,
    courseId,
    channel: 'POST',
    invitedOn: null,
    ...(fileId && { fileId }),
  } as const;
  const enrolmentId = idOf(story.grant('enrol', enrolledOn, place), 'enrolmentId');
  const sessionId =
    story.situation().shared.courseSessions.find((row) => row.courseId === courseId)?.id ?? '';
  story.grant('recordAttendance', on, {
    courseId,
    sessionId,
    rows: [{ enrolmentId, minutes, signed: true }],
  });
  story.grant('completeCourse', on, { courseId, enrolmentIds: null, abandoned: false });
  return enrolmentId;
}

interface Following {
  readonly minutes?: number;
  readonly of?: number;
  readonly enrolledOn?: string;
  readonly fileId?: string;
}

/** The two trainings that every CAI has. */
export function bothDays(person: Signed, on: string): void {
  followed(person, 'CIVIC_TRAINING', on);
  followed(person, 'ORIENTATION_DAY', on);
}

export function prestationOf({ story }: Signed, kind: PrestationKind, index = 0) {
  const { prestations, file } = story.dossier(index);
  return prestations.find((row) => row.kind === kind && row.fileId === file.id);
}

export function excused(person: Signed, kind: PrestationKind, on: string): void {
  const prestationId = prestationOf(person, kind)?.id ?? '';
  person.story.grant('excuseAbsence', on, { prestationId, reason: 'hospital' });
}

export function proposing({ contractId }: Signed, outcome: ContractOutcome, lastDay: string | null = null) {
  return {
    contractId,
    outcome,
    lastDay: lastDay === null ? null : day(lastDay),
  } as const;
}

export function deciding({ contractId }: Signed, outcome: ContractOutcome, lastDay: string | null = null) {
  return { contractId, outcome, lastDay: lastDay === null ? null : day(lastDay), ground: null } as const;
}

/** Rules that stand against an outcome on a day, as proposed. */
export function against(person: Signed, outcome: ContractOutcome, on: string, lastDay: string | null = null) {
  const ruling = person.story.play('proposeOutcome', on, proposing(person, outcome, lastDay));
  if ('problems' in ruling) throw new Error(ruling.problems[0].message);
  return ruling.decision.reasons
    .filter(({ status }) => status === 'NOT_SATISFIED')
    .map(({ rule }) => rule.id);
}

/** The contract's status on a day. */
export function statusOn({ story, contractId }: Signed, on: string): ContractStatus | undefined {
  return story
    .dossier()
    .contractStatuses.findLast((row) => row.contractId === contractId && row.validFrom <= on)?.status;
}

/** Kinds of what is due on a day, in a file. */
export function dueOn(country: Jurisdiction, { story }: Signed, on: string, index = 0): readonly string[] {
  return country
    .obligations(story.dossier(index), day(on))
    .map(({ kind }) => kind)
    .toSorted();
}

/** The step of a kind on the path, on a day. */
export function stepOn(
  country: Jurisdiction,
  { story, contractId }: Signed,
  kind: PrestationKind,
  on: string,
) {
  const dossier = story.dossier();
  const contract = dossier.contracts.find(({ id }) => id === contractId);
  return (
    contract &&
    country.contracts?.pathToCompletion(contract, dossier, day(on)).find((one) => one.kind === kind)
  );
}
