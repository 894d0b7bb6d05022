import { type Problem, problem } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import type { PrestationRecord } from '../domain/prestation.ts';
import { held } from '../domain/records.ts';
import type { ExcuseAbsenceInput } from './acts.ts';

/** The prestation whose absences up to `on` may be excused, with its file; or why there is none. */
export function excusable(
  situation: Situation,
  { prestationId, reason }: ExcuseAbsenceInput,
  on: PlainDate,
):
  | { readonly dossier: Dossier; readonly row: PrestationRecord }
  | { readonly problems: readonly [Problem, ...Problem[]] } {
  const found = held(situation, ({ prestations }) => prestations, prestationId);
  if (found === null) return problem('NOT_FOUND', ['prestationId'], 'No such prestation.');
  if (reason.trim() === '') return problem('INVALID', ['reason'], 'Expected a reason.');
  const { openedOn, cancelledOn, excusedOn } = found.row;
  if (cancelledOn !== null) {
    return problem('CONFLICT', ['prestationId'], 'The prestation is called off: nothing of it is missed.');
  }
  if (excusedOn !== null && on <= excusedOn) {
    return problem('CONFLICT', ['prestationId'], 'Absences up to a day as late are excused already.');
  }
  if (on < openedOn) return problem('INVALID', ['on'], 'Expected a day since which there is the prestation.');
  return found;
}
