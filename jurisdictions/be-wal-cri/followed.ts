import { type Reason, weigh } from '../../domain/decision.ts';
import { byId } from '../../domain/records.ts';
import type { Place } from '../course-closing.ts';
import { axisRule, progressOf } from './axes.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { receptionParts } from './reception.ts';

/** Whether the axis of a place is done: its hours, of the module its session. WAL-AXE-1 to WAL-AXE-4, WAL-AXE-7 */
export function followed(book: Book, { dossier, enrolment }: Place): Reason {
  const { prestationId, contractId, id: enrolmentId } = enrolment;
  const axis = byId(dossier.prestations, prestationId);
  const contract = byId(dossier.contracts, contractId);
  if (axis === undefined || contract === undefined) throw new Error('a place stands under no contract');
  if (axis.kind === 'RECEPTION_MODULE') {
    const { rightsAndDutiesOn } = receptionParts(dossier, contract);
    return weigh(LAW['WAL-AXE-1'], { enrolmentId, rightsAndDutiesOn }, rightsAndDutiesOn !== null);
  }
  const { minutes, volume, outsideMinutes, doneOn } = progressOf(book, contract, axis, dossier);
  return weigh(
    LAW[axisRule(axis.kind)],
    { enrolmentId, attendedMinutes: minutes, minutes: volume, outsideMinutes },
    doneOn !== null,
  );
}
