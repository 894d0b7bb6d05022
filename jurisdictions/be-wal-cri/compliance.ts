import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { notApplicable, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { byId } from '../../domain/records.ts';
import type { Compliance } from '../jurisdiction.ts';
import { knownOn } from '../known-on.ts';
import { FOLLOW_UP } from './assessment-kinds.ts';
import { axesNotDone, progressOf } from './axes.ts';
import type { Book } from './book.ts';
import { standingOn } from './file-facts.ts';
import { LAW } from './law.ts';

/** What the centre last wrote down of how the path is followed. */
function lastFollowUp({ assessments }: Dossier): string | null {
  const rows = assessments.filter(({ kind }) => kind === FOLLOW_UP);
  return rows.toSorted((one, other) => one.heldOn.localeCompare(other.heldOn)).at(-1)?.result ?? null;
}

/**
 * Whether an obliged person follows the path: not, where the centre wrote down that they never came or stopped, or an
 * axis begun is past its period. A fine is never computed. WAL-END-3
 */
export function compliance(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
  asOf: PlainDate,
): Compliance {
  const known = knownOn(dossier, asOf);
  const current = byId(known.contracts, contract.id);
  const rule = LAW['WAL-END-3'];
  if (current === undefined || current.completedOn !== null || current.withdrawnOn !== null)
    return {
      status: current?.completedOn == null ? 'NOT_OBLIGED' : 'COMPLIANT',
      notDone: [],
      reasons: [notApplicable(rule, { completedOn: current?.completedOn ?? null })],
    };
  const axes = axesNotDone(book, current, known);
  const notDone = axes.map(({ kind }) => kind);
  const standing = standingOn(book, known, asOf);
  if (standing === 'UNDETERMINED')
    return { status: 'UNDETERMINED', notDone, reasons: [weigh(rule, { standing }, undefined)] };
  if (standing !== 'OBLIGED')
    return { status: 'NOT_OBLIGED', notDone, reasons: [notApplicable(rule, { standing })] };
  const followUp = lastFollowUp(known);
  const overdue = axes
    .filter((axis) => (progressOf(book, current, axis, known).lastDay ?? asOf) < asOf)
    .map(({ kind }) => kind);
  const absent = followUp === 'NEVER_CAME' || followUp === 'STOPPED';
  const follows = !absent && overdue.length === 0;
  return {
    status: follows ? 'COMPLIANT' : 'NON_COMPLIANT',
    notDone,
    reasons: [weigh(rule, { standing, followUp, overdue, axesNotDone: notDone }, follows)],
  };
}
