import { earliest, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { PrestationKind, PrestationRecord } from '../../domain/prestation.ts';
import { courseOf, sessionsOf } from '../../domain/records.ts';
import { attemptAt, attemptStatus } from '../attempts.ts';
import { ofKind } from '../by-kind.ts';
import type { PathStep, Progress } from '../jurisdiction.ts';
import { knownOn } from '../known-on.ts';
import { countedMinutes, wholeSessions } from './attendance-count.ts';
import type { Book } from './book.ts';
import { contractLine } from './contract-line.ts';
import { termOf, wordingOf } from './duration.ts';
import { LAW } from './law.ts';
import { withMandatoryPlaces } from './mandatory.ts';
import { nextMove } from './next-move.ts';
import { prestationPrice } from './prestation.ts';
import { voucherOn } from './voucher-line.ts';

const ORDER: readonly PrestationKind[] = ['LANGUAGE_COURSE', 'CIVIC_TRAINING', 'ORIENTATION_DAY'];
const RULE = {
  LANGUAGE_COURSE: 'LU-LANG-3',
  CIVIC_TRAINING: 'LU-CIV-2',
  ORIENTATION_DAY: 'LU-VAL-1',
} as const;
const OPEN_STATUSES: readonly string[] = ['SIGNED', 'IN_PROGRESS'];

type Amounts = Pick<PathStep, 'done' | 'left' | 'share'>;

function minutes(count: number | null): Progress {
  return { minutes: count, modules: null };
}

/** Language: the minutes of the required share. Its hours depend on the course chosen. LU-LANG-5 */
function languageAmounts(
  book: Book,
  contract: ContractRecord,
  prestation: PrestationRecord,
  dossier: Dossier,
): Amounts {
  const attempt = attemptAt(prestation, dossier);
  const course = attempt && courseOf(dossier, attempt);
  if (!attempt || !course) return { done: minutes(0), left: minutes(null), share: null };
  const attendedMinutes = countedMinutes(dossier, attempt);
  const requiredPercent = provisionOn(book.catalogue.requiredSharePercent, wordingOf(contract));
  const { totalMinutes } = course;
  const left = Math.ceil((totalMinutes * requiredPercent) / 100) - attendedMinutes;
  return {
    done: minutes(attendedMinutes),
    left: minutes(Math.max(0, left)),
    share: { attendedMinutes, totalMinutes, requiredPercent },
  };
}

/** Civic: the six hours, and the modules of the one course entered. LU-CIV-1, LU-CIV-2 */
function civicAmounts(
  book: Book,
  contract: ContractRecord,
  prestation: PrestationRecord,
  dossier: Dossier,
): Amounts {
  const total = provisionOn(book.catalogue.civicTotalMinutes, wordingOf(contract));
  const attempt = attemptAt(prestation, dossier);
  if (attempt === undefined || attempt.result === 'NOT_COMPLETED' || attempt.result === 'ABANDONED') {
    return { done: { minutes: 0, modules: [] }, left: minutes(total), share: null };
  }
  const attended = countedMinutes(dossier, attempt);
  const whole = wholeSessions(dossier, attempt).map(({ id }) => id);
  const sessions = sessionsOf(dossier.courseSessions, attempt.courseId);
  const modules = (done: boolean) =>
    sessions.filter(({ id }) => whole.includes(id) === done).map(({ module, heldOn }) => module ?? heldOn);
  return {
    done: { minutes: attended, modules: modules(true) },
    left: { minutes: Math.max(0, total - attended), modules: modules(false) },
    share: null,
  };
}

/** Orientation: the half-day, once a date is taken. LU-ORI-1 */
function orientationAmounts(prestation: PrestationRecord, dossier: Dossier): Amounts {
  const attempt = attemptAt(prestation, dossier);
  const course = attempt && courseOf(dossier, attempt);
  if (!attempt || !course) return { done: minutes(0), left: minutes(null), share: null };
  const attended = countedMinutes(dossier, attempt);
  const left = attempt.result === 'COMPLETED' ? 0 : Math.max(0, course.totalMinutes - attended);
  return { done: minutes(attended), left: minutes(left), share: null };
}

function amounts(
  book: Book,
  contract: ContractRecord,
  prestation: PrestationRecord,
  dossier: Dossier,
): Amounts {
  if (prestation.kind === 'LANGUAGE_COURSE') return languageAmounts(book, contract, prestation, dossier);
  return prestation.kind === 'CIVIC_TRAINING'
    ? civicAmounts(book, contract, prestation, dossier)
    : orientationAmounts(prestation, dossier);
}

/** A voucher still to redeem ends a step before the contract does. LU-LANG-4 */
function voucherEnd(prestation: PrestationRecord, dossier: Dossier, asOf: PlainDate): PlainDate | null {
  const voucher = dossier.vouchers.find(
    (row) => row.prestationId === prestation.id && voucherOn(row, dossier, asOf).state === 'ISSUED',
  );
  return voucher?.expiresOn ?? null;
}

/** What leads from the signature to validation: done, left, by when, and who moves next. LU-VAL-1 */
export function pathToCompletion(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
  asOf: PlainDate,
): readonly PathStep[] {
  if (contract.signedOn === null || contract.signedOn > asOf) return [];
  const recorded = knownOn(dossier, asOf);
  const current = recorded.contracts.find(({ id }) => id === contract.id) ?? contract;
  const known = withMandatoryPlaces(book, current, recorded);
  const { endsOn } = termOf(book, current, known);
  const status = contractLine(book, current, known).findLast(({ validFrom }) => validFrom <= asOf)?.status;
  const open = status !== undefined && OPEN_STATUSES.includes(status);
  return known.prestations
    .filter(({ contractId }) => contractId === contract.id)
    .toSorted(
      (one, other) =>
        ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || (one.sequence ?? 0) - (other.sequence ?? 0),
    )
    .map((prestation) => ({
      kind: prestation.kind,
      sequence: prestation.sequence,
      prestation,
      mandatory: prestation.mandatory,
      status: attemptStatus(prestation, known, asOf),
      rule: LAW[ofKind(RULE, prestation.kind)],
      ...amounts(book, current, prestation, known),
      price: prestationPrice(book, prestation, known),
      until: earliest([voucherEnd(prestation, known, asOf), endsOn]),
      nextMove: open ? nextMove(prestation, known, asOf) : null,
    }));
}
