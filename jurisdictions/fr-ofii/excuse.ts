import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { held, patched } from '../../domain/records.ts';
import type { ExcuseAbsenceInput } from '../acts.ts';
import { recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { isOepri } from './followed-schemes.ts';
import { LAW } from './law.ts';
import { isBeforeDeparture } from './pre-departure-file.ts';
import { contractOf } from './standing.ts';
import { closedOn } from './term.ts';

/** Recognises a legitimate reason for which a prestation was not followed up to `on`, or is deferred. FR-CAI-3, FR-CAI-10 */
export function excuseAbsence(
  book: Book,
  situation: Situation,
  { prestationId, reason }: ExcuseAbsenceInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const found = held(situation, ({ prestations }) => prestations, prestationId);
  const contract = found && contractOf(found.dossier, found.row);
  if (!found || !contract) return problem('NOT_FOUND', ['prestationId'], 'No such prestation.');
  const { dossier, row } = found;
  if (reason.trim() === '') return problem('INVALID', ['reason'], 'Expected a reason.');
  if (row.cancelledOn !== null || closedOn(contract) !== null)
    return problem(
      'CONFLICT',
      ['prestationId'],
      'Expected a prestation of a contract that is not closed.',
      'FR-CAI-10',
    );
  if (isBeforeDeparture(contract))
    return problem(
      'CONFLICT',
      ['prestationId'],
      'Before departure the consulate grants an exemption: use grantExemption.',
      'FR-PRE-6',
    );
  if (row.excusedOn !== null && on <= row.excusedOn)
    return problem('CONFLICT', ['prestationId'], 'It is excused on that day already.', 'FR-CAI-10');
  const atSchool = isOepri(contract) ? 'FR-OEPRI-5' : 'FR-CAI-10';
  const rule = row.kind === 'PARENTS_DAY' ? 'FR-CAIF-3' : atSchool;
  return recorded(
    asked(book, 'excuseAbsence', contract.scheme, situation, on),
    'EXCUSED',
    [weigh(LAW[rule], { prestation: row.kind, excusedOn: on, reason }, true, ['reason'])],
    { dossiers: [{ ...dossier, prestations: patched(dossier.prestations, [row.id], { excusedOn: on }) }] },
    { prestationId, contractId: contract.id },
  );
}
