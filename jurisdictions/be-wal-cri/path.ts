import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { PrestationRecord, PrestationStatus } from '../../domain/prestation.ts';
import { byId, isOpen, sessionsOf } from '../../domain/records.ts';
import type { PathStep } from '../jurisdiction.ts';
import { knownOn } from '../known-on.ts';
import { axesOf, axisRule, progressOf } from './axes.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { prestationPrice } from './prestation.ts';
import { receptionParts } from './reception.ts';

type Move = NonNullable<PathStep['nextMove']>;

const RECEIVE: Move = {
  by: 'AUTHORITY',
  what: { fr: 'Donner le module d’accueil', en: 'Give the reception module' },
};
const ENROL: Move = {
  by: 'AUTHORITY',
  what: { fr: 'Orienter vers une formation', en: 'Direct towards a training' },
};
const ATTEND: Move = { by: 'PERSON', what: { fr: 'Suivre la formation', en: 'Attend the training' } };

/** How far an axis has come by the facts of `known`, which are those of `asOf`. WAL-AXE-7 */
export function axisStatus(
  book: Book,
  axis: PrestationRecord,
  known: Dossier,
  asOf: PlainDate,
): PrestationStatus {
  const contract = byId(known.contracts, axis.contractId);
  if (axis.cancelledOn !== null && axis.cancelledOn <= asOf) return 'CANCELLED';
  if (contract === undefined) return 'PRESCRIBED';
  const { doneOn, begunOn } = progressOf(book, contract, axis, known);
  if (doneOn !== null) return 'COMPLETED';
  if (axis.kind === 'RECEPTION_MODULE')
    return Object.values(receptionParts(known, contract)).some((on) => on !== null)
      ? 'IN_PROGRESS'
      : 'PRESCRIBED';
  const places = known.enrolments.filter((row) => row.prestationId === axis.id && row.cancelledOn === null);
  const running = places.filter(isOpen);
  const begun = running.some(({ courseId }) => {
    const first = sessionsOf(known.courseSessions, courseId)[0];
    return first !== undefined && first.heldOn <= asOf;
  });
  if (begun || begunOn !== null) return 'IN_PROGRESS';
  if (running.length > 0) return 'SCHEDULED';
  return places.length > 0 ? 'NOT_COMPLETED' : 'PRESCRIBED';
}

function nextMove(axis: PrestationRecord, status: PrestationStatus, known: Dossier): Move | null {
  if (status === 'COMPLETED') return null;
  if (axis.kind === 'RECEPTION_MODULE') return RECEIVE;
  return known.enrolments.some((row) => row.prestationId === axis.id && isOpen(row)) ? ATTEND : ENROL;
}

function stepOf(
  book: Book,
  contract: ContractRecord,
  axis: PrestationRecord,
  known: Dossier,
  asOf: PlainDate,
): PathStep {
  const { minutes, volume, lastDay, outsideMinutes } = progressOf(book, contract, axis, known);
  const status = axisStatus(book, axis, known, asOf);
  const left = volume === null ? null : Math.max(0, volume - minutes);
  const open = contract.completedOn === null && contract.withdrawnOn === null;
  return {
    kind: axis.kind,
    sequence: null,
    prestation: axis,
    mandatory: axis.mandatory,
    status,
    rule: LAW[axisRule(axis.kind)],
    done: { minutes: volume === null ? null : minutes, modules: null },
    left: { minutes: left, modules: null },
    share: null,
    outsideMinutes,
    price: prestationPrice(),
    until: lastDay,
    nextMove: open ? nextMove(axis, status, known) : null,
  };
}

/** The axes up to the attestation: done, left, by when, and who moves next. WAL-AXE-1 to WAL-AXE-4, WAL-AXE-7 */
export function pathToCompletion(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
  asOf: PlainDate,
): readonly PathStep[] {
  const known = knownOn(dossier, asOf);
  const current = byId(known.contracts, contract.id);
  return current === undefined
    ? []
    : axesOf(current, known).map((axis) => stepOf(book, current, axis, known, asOf));
}
