import { type Problem, problem } from '../../domain/act.ts';
import { weigh } from '../../domain/decision.ts';
import type { ExemptionRecord } from '../../domain/exemption.ts';
import { byId } from '../../domain/records.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import type { Asked, Found } from './answer.ts';
import { runs } from './contract.ts';
import { LAW } from './law.ts';

/** Years at sea after which nobody has to be shown round the islands. */
const YEARS = 2;

/** From the welcome day alone, and for years at sea alone. XA-SEA-4 */
export function exemptionProblems({
  kind,
  ground,
  years,
}: Pick<ExemptionRecord, 'kind' | 'ground' | 'years'>): readonly Problem[] {
  if (kind !== 'WELCOME_DAY') return problem('INVALID', ['kind'], 'nobody is exempt from it').problems;
  if (ground !== 'YEARS_AT_SEA') return problem('INVALID', ['ground'], 'no ground here').problems;
  return years === null ? problem('INVALID', ['years'], 'how many years?').problems : [];
}

/** XA-SEA-4 */
export function longAtSea({ years }: Pick<ExemptionRecord, 'years'>) {
  return weigh(LAW['XA-SEA-4'], { years }, years !== null && years >= YEARS);
}

/** The council exempts, while the contract runs. XA-SEA-4 */
export function grantExemption(asked: Asked<ActInputs['grantExemption']>): Found {
  const { situation, input, mint, on } = asked;
  const [dossier, ...others] = situation.dossiers;
  const contract = dossier && byId(dossier.contracts, input.contractId);
  if (dossier === undefined || contract === undefined)
    return problem('NOT_FOUND', ['contractId'], 'no such contract');
  const [wrong, ...more] = exemptionProblems(input);
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  const { contractId, evidence } = input;
  const read = weigh(LAW['XA-SEA-4'], { evidence }, true, ['evidence']);
  return {
    reasons: [longAtSea(input), runs(contract, on), read],
    subjects: { contractId },
    grant() {
      const rule = 'XA-SEA-4';
      const fileId = dossier.file.id;
      const exemption = { id: mint.id(), fileId, ...input, grantedOn: on, withdrawnOn: null, rule };
      const exempt = [dossier, ...others].map((one) => ({
        ...one,
        exemptions: [...one.exemptions, exemption],
      }));
      return {
        outcome: 'EXEMPTED',
        subjects: { contractId, exemptionId: exemption.id },
        dossiers: exempt,
      };
    },
  };
}
