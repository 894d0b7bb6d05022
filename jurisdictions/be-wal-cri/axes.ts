import { type PlainDate, plus } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { EnrolmentRecord, PrestationKind, PrestationRecord } from '../../domain/prestation.ts';
import { byId } from '../../domain/records.ts';
import { type ByKind, ofKind } from '../by-kind.ts';
import type { Book } from './book.ts';
import { receptionDoneOn } from './reception.ts';

/** The axes in the order of the path, each with its rule. */
export const AXIS_RULE = {
  RECEPTION_MODULE: 'WAL-AXE-1',
  CIVIC_TRAINING: 'WAL-AXE-2',
  LANGUAGE_COURSE: 'WAL-AXE-3',
  WORK_ORIENTATION: 'WAL-AXE-4',
} as const satisfies ByKind<string>;

// The keys of the constant are literal; Object.keys forgets them.
export const AXES = Object.keys(AXIS_RULE) as readonly PrestationKind[];

/** Kinds that several providers may share the hours of: one person has several places at once. WAL-AXE-3, WAL-AXE-4 */
export function isShared(kind: PrestationKind): boolean {
  return kind === 'LANGUAGE_COURSE' || kind === 'WORK_ORIENTATION';
}

/** Day on which a contract's wording is read. */
export function wordingOf({ governingDate, openedOn }: ContractRecord): PlainDate {
  return governingDate ?? openedOn;
}

/** How far an axis has come. */
export interface AxisProgress {
  readonly minutes: number;
  /** Those attended after the last day of the period; they count. */
  readonly outsideMinutes: number;
  /** Null where hours are not the measure. */
  readonly volume: number | null;
  /** First session attended. */
  readonly begunOn: PlainDate | null;
  /** Last day of the period; null before it has begun, and where there is none. */
  readonly lastDay: PlainDate | null;
  readonly doneOn: PlainDate | null;
}

interface Attended {
  readonly on: PlainDate;
  readonly minutes: number;
}

/** Minutes of all places at an axis, whoever gave them, session by session. */
function attendedAt(dossier: Dossier, { id }: PrestationRecord): readonly Attended[] {
  const places = dossier.enrolments.filter(({ prestationId }) => prestationId === id);
  const own = new Set(places.map((place) => place.id));
  return dossier.attendances
    .filter(({ enrolmentId, minutes }) => own.has(enrolmentId) && minutes > 0)
    .flatMap(({ sessionId, minutes }) => {
      const session = byId(dossier.courseSessions, sessionId);
      return session === undefined ? [] : [{ on: session.heldOn, minutes }];
    })
    .toSorted((one, other) => one.on.localeCompare(other.on));
}

function sum(rows: readonly Attended[]): number {
  return rows.reduce((total, { minutes }) => total + minutes, 0);
}

/** The day on which the minutes reached the volume. */
function reachedOn(rows: readonly Attended[], volume: number): PlainDate | null {
  const at = rows.findIndex((_, index) => sum(rows.slice(0, index + 1)) >= volume);
  return rows[at]?.on ?? null;
}

function volumeOf({ catalogue }: Book, kind: PrestationKind, on: PlainDate): number | null {
  if (kind === 'CIVIC_TRAINING') return provisionOn(catalogue.citizenshipMinutes, on);
  if (kind === 'LANGUAGE_COURSE') return provisionOn(catalogue.frenchMinutes, on);
  return kind === 'WORK_ORIENTATION' ? provisionOn(catalogue.workOrientationMinutes, on) : null;
}

function monthsOf({ catalogue }: Book, kind: PrestationKind, on: PlainDate): number | null {
  if (kind === 'CIVIC_TRAINING') return provisionOn(catalogue.citizenshipMonths, on);
  return kind === 'LANGUAGE_COURSE' ? provisionOn(catalogue.frenchMonths, on) : null;
}

/**
 * The period runs from the first session attended; done when the minutes attended reach the volume; those after the
 * period count too. The module is done with its parts. WAL-AXE-1 to WAL-AXE-4, WAL-AXE-7
 */
export function progressOf(
  book: Book,
  contract: ContractRecord,
  prestation: PrestationRecord,
  dossier: Dossier,
): AxisProgress {
  const wording = wordingOf(contract);
  const rows = attendedAt(dossier, prestation);
  const begunOn = rows[0]?.on ?? null;
  const months = monthsOf(book, prestation.kind, wording);
  const lastDay = begunOn === null || months === null ? null : plus(begunOn, { months });
  const volume = volumeOf(book, prestation.kind, wording);
  return {
    minutes: sum(rows),
    outsideMinutes: lastDay === null ? 0 : sum(rows.filter(({ on }) => on > lastDay)),
    volume,
    begunOn,
    lastDay,
    doneOn: volume === null ? receptionDoneOn(dossier, contract) : reachedOn(rows, volume),
  };
}

/** The axes of a contract, in the order of the path. */
export function axesOf({ id }: ContractRecord, { prestations }: Dossier): readonly PrestationRecord[] {
  return prestations
    .filter(({ contractId, cancelledOn }) => contractId === id && cancelledOn === null)
    .toSorted((one, other) => AXES.indexOf(one.kind) - AXES.indexOf(other.kind));
}

/** Those that are not done by the facts of `known`. */
export function axesNotDone(
  book: Book,
  contract: ContractRecord,
  known: Dossier,
): readonly PrestationRecord[] {
  return axesOf(contract, known).filter((axis) => progressOf(book, contract, axis, known).doneOn === null);
}

export function attendedMinutes({ attendances }: Dossier, { id }: EnrolmentRecord): number {
  return attendances
    .filter(({ enrolmentId }) => enrolmentId === id)
    .reduce((total, { minutes }) => total + minutes, 0);
}

export function axisRule(kind: PrestationKind) {
  return ofKind(AXIS_RULE, kind);
}
