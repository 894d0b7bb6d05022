import type { PlainDate } from './calendar.ts';
import type { Dossier, Situation } from './dossier.ts';
import type { CourseRecord, CourseSessionRecord, EnrolmentRecord } from './prestation.ts';

/** `rows` with those of `ids` changed by `patch`. */
export function patched<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
  patch: Partial<Row>,
): readonly Row[] {
  return rows.map((row) => (ids.includes(row.id) ? { ...row, ...patch } : row));
}

/** `rows` with `added`, which take the place of those with the same id. */
export function joined<Row extends { readonly id: string }>(
  rows: readonly Row[],
  added: readonly Row[],
): readonly Row[] {
  return [...rows.filter(({ id }) => added.every((row) => row.id !== id)), ...added];
}

export function byId<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row | undefined {
  return rows.find((row) => row.id === id);
}

/** The file that holds a record, with the record; of what stands in several people's files, the one whose it is. */
export function held<Row extends { readonly id: string; readonly fileId?: string | null }>(
  situation: Situation,
  rows: (dossier: Dossier) => readonly Row[],
  id: string,
): { readonly dossier: Dossier; readonly row: Row } | null {
  for (const dossier of situation.dossiers) {
    const row = byId(rows(dossier), id);
    if (row !== undefined && (row.fileId ?? dossier.file.id) === dossier.file.id) return { dossier, row };
  }
  return null;
}

/** A course's sessions in the order in which they are held. */
export function sessionsOf(
  sessions: readonly CourseSessionRecord[],
  courseId: string,
): readonly CourseSessionRecord[] {
  return sessions
    .filter((session) => session.courseId === courseId)
    .toSorted((one, other) => (one.heldOn + one.startsAt).localeCompare(other.heldOn + other.startsAt));
}

export function courseOf(dossier: Dossier, { courseId }: EnrolmentRecord): CourseRecord | undefined {
  return byId(dossier.courses, courseId);
}

/** Day of the last session of an enrolment's course. */
export function lastSessionOn(dossier: Dossier, { courseId }: EnrolmentRecord): PlainDate | null {
  return sessionsOf(dossier.courseSessions, courseId).at(-1)?.heldOn ?? null;
}

/** A place that is neither given up nor closed. */
export function isOpen({ cancelledOn, closedOn }: EnrolmentRecord): boolean {
  return cancelledOn === null && closedOn === null;
}

/** Minutes since midnight of a local time `HH:MM`; null where it is none. */
function minuteOfDay(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Length of a session by its local times; null where they are none, or the end is not after the beginning. */
export function minutesOf({
  startsAt,
  endsAt,
}: Pick<CourseSessionRecord, 'startsAt' | 'endsAt'>): number | null {
  const [from, to] = [minuteOfDay(startsAt), minuteOfDay(endsAt)];
  return from === null || to === null || to <= from ? null : to - from;
}
