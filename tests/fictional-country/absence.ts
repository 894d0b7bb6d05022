import { weigh } from '../../domain/decision.ts';
import { byId, patched } from '../../domain/records.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import { excusable } from '../../jurisdictions/excusing.ts';
import type { Asked, Found } from './answer.ts';
import { runs } from './contract.ts';
import { LAW } from './law.ts';

/** While the contract runs, and what is missed is not made up for. XA-SEA-3 */
export function excuseAbsence(asked: Asked<ActInputs['excuseAbsence']>): Found {
  const { situation, input, on } = asked;
  const found = excusable(situation, input, on);
  if ('problems' in found) return found;
  const { dossier, row } = found;
  const contract = byId(dossier.contracts, row.contractId);
  const followed = dossier.enrolments.some(
    ({ prestationId, result }) => prestationId === row.id && result === 'COMPLETED',
  );
  const subjects = { prestationId: row.id, contractId: row.contractId };
  return {
    reasons: [
      weigh(LAW['XA-SEA-3'], { followed, reason: input.reason }, !followed, ['reason']),
      ...(contract === undefined ? [] : [runs(contract, on)]),
    ],
    subjects,
    grant: () => ({
      outcome: 'EXCUSED',
      subjects,
      dossiers: [{ ...dossier, prestations: patched(dossier.prestations, [row.id], { excusedOn: on }) }],
    }),
  };
}
