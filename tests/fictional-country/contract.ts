import { problem } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import { factsOf } from '../../domain/dossier-facts.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { held, patched } from '../../domain/records.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import type { Asked, Found } from './answer.ts';
import { SCHEME } from './book.ts';
import { closedOn } from './derive.ts';
import { whoMaySign } from './eligibility.ts';
import { FACTS } from './facts.ts';
import { LAW } from './law.ts';
import { newVoucher } from './voucher.ts';

/** Inside its year and not closed. XA-TERM-1 */
export function runs(contract: ContractRecord, on: PlainDate): Reason {
  const { signedOn, endsOn } = contract;
  const closed = closedOn(contract);
  const inside = signedOn !== null && signedOn <= on && endsOn !== null && on <= endsOn;
  return weigh(LAW['XA-TERM-1'], { signedOn, endsOn, closed }, inside && (closed === null || on < closed));
}

function prestation(
  contractId: string,
  fileId: string,
  openedOn: PlainDate,
  of: Pick<PrestationRecord, 'id' | 'kind' | 'sequence' | 'mandatory'>,
): PrestationRecord {
  return { contractId, fileId, openedOn, ...of, origin: 'PRESCRIBED', cancelledOn: null, excusedOn: null };
}

/** XA-WHO, XA-PATH-3 */
export function signContract(asked: Asked<ActInputs['signContract']>): Found {
  const { book, situation, mint, on } = asked;
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', [], 'no such person');
  const { common, own } = factsOf(dossier, 'XA', on);
  const parsed = FACTS.parse(own);
  const facts = { common, own: 'own' in parsed ? parsed.own : {} };
  const landedOn = facts.own.landedOn ?? null;
  const appointment = dossier.appointments.find((row) => row.requestedOn <= on && row.heldOn === null);
  return {
    reasons: [
      ...whoMaySign(book, facts, landedOn ?? on, on),
      weigh(LAW['XA-PATH-3'], { appointment: appointment !== undefined }, appointment !== undefined),
    ],
    grant() {
      const fileId = dossier.file.id;
      const contractId = mint.id();
      const unset = {
        startsOn: null,
        endsOn: null,
        completedOn: null,
        terminatedOn: null,
        awaitingAuthorityId: null,
        withdrawnOn: null,
      };
      const dates = { openedOn: on, governingDate: landedOn, signedOn: on };
      const origin = { authorityId: dossier.file.authorityId, source: null, sourceKey: null };
      const contract = { id: contractId, scheme: SCHEME, ...dates, ...unset, ...origin };
      const of = { mandatory: true, sequence: 1 };
      const course = prestation(contractId, fileId, on, { id: mint.id(), kind: 'LANGUAGE_COURSE', ...of });
      const day = { id: mint.id(), kind: 'ORIENTATION_DAY', mandatory: true, sequence: null } as const;
      const voucher = newVoucher(asked, course, null);
      const party = { id: mint.id(), contractId, fileId, role: 'SIGNATORY', signedOn: on };
      const next = {
        ...dossier,
        appointments: patched(dossier.appointments, [appointment?.id ?? ''], { heldOn: on }),
        contracts: [...dossier.contracts, contract],
        parties: [...dossier.parties, party],
        prestations: [...dossier.prestations, course, prestation(contractId, fileId, on, day)],
        vouchers: [...dossier.vouchers, voucher],
      };
      return { outcome: 'SIGNED', subjects: { contractId, voucherId: voucher.id }, dossiers: [next] };
    },
  };
}

/** XA-END-1 */
export function completeContract(asked: Asked<ActInputs['completeContract']>): Found {
  const { situation, input, on } = asked;
  const found = held(situation, ({ contracts }) => contracts, input.contractId);
  if (found === null) return problem('NOT_FOUND', ['contractId'], 'no such contract');
  const { dossier, row } = found;
  const done = dossier.prestations
    .filter(({ contractId, mandatory }) => contractId === row.id && mandatory)
    .every(({ id }) =>
      dossier.enrolments.some((one) => one.prestationId === id && one.result === 'COMPLETED'),
    );
  return {
    reasons: [weigh(LAW['XA-END-1'], { done }, done), runs(row, on)],
    subjects: { contractId: row.id },
    grant: () => ({
      outcome: 'COMPLETED',
      subjects: { contractId: row.id },
      dossiers: [{ ...dossier, contracts: patched(dossier.contracts, [row.id], { completedOn: on }) }],
    }),
  };
}
