import { problem } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord, PartyRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { factsOf } from '../../domain/dossier-facts.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { byId, held, patched } from '../../domain/records.ts';
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
  const { startsOn, endsOn } = contract;
  const closed = closedOn(contract);
  const inside = startsOn !== null && startsOn <= on && endsOn !== null && on <= endsOn;
  return weigh(LAW['XA-TERM-1'], { startsOn, endsOn, closed }, inside && (closed === null || on < closed));
}

/** The prestation that everybody has. */
export const WELCOME_DAY = { kind: 'ORIENTATION_DAY', mandatory: true, sequence: null } as const;

export function prestation(
  contractId: string,
  fileId: string,
  openedOn: PlainDate,
  of: Pick<PrestationRecord, 'id' | 'kind' | 'sequence' | 'mandatory'>,
): PrestationRecord {
  return { contractId, fileId, openedOn, ...of, origin: 'PRESCRIBED', cancelledOn: null, excusedOn: null };
}

/** A contract of the authority that runs the file, of which nothing is known yet but the day. */
export function newContract(id: string, { file }: Dossier) {
  const undated = { governingDate: null, signedOn: null, startsOn: null, endsOn: null };
  const open = {
    completedOn: null,
    terminatedOn: null,
    withdrawnOn: null,
    awaitingAuthorityId: null,
    decidingAuthorityId: null,
  };
  const origin = { authorityId: file.authorityId, source: null, sourceKey: null };
  return { id, scheme: SCHEME, ...undated, ...open, ...origin };
}

/** A signature still awaited, under a contract that was drawn up and is not closed. */
function isToSign({ contracts }: Dossier, { contractId, signedOn }: PartyRecord): boolean {
  const contract = byId(contracts, contractId);
  return signedOn === null && contract !== undefined && closedOn(contract) === null;
}

/** The contract that was drawn up, where there is one; else one of one's own. XA-WHO, XA-PATH-3 */
export function signContract(asked: Asked<ActInputs['signContract']>): Found {
  const { book, situation, mint, on } = asked;
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', [], 'no such person');
  const { common, own } = factsOf(dossier, 'XA', on);
  const parsed = FACTS.parse(own);
  const facts = { common, own: 'own' in parsed ? parsed.own : {} };
  const landedOn = facts.own.landedOn ?? null;
  const appointment = dossier.appointments.find((row) => row.requestedOn <= on && row.heldOn === null);
  const toSign = dossier.parties.find((row) => row.fileId === dossier.file.id && isToSign(dossier, row));
  return {
    reasons: [
      ...whoMaySign(book, facts, landedOn ?? on, on),
      weigh(LAW['XA-PATH-3'], { appointment: appointment !== undefined }, appointment !== undefined),
    ],
    grant() {
      const atLast = { appointments: patched(dossier.appointments, [appointment?.id ?? ''], { heldOn: on }) };
      if (toSign !== undefined) {
        const parties = patched(dossier.parties, [toSign.id], { signedOn: on });
        const dossiers = [{ ...dossier, ...atLast, parties }];
        return { outcome: 'SIGNED', subjects: { contractId: toSign.contractId }, dossiers };
      }
      const fileId = dossier.file.id;
      const contractId = mint.id();
      const dates = { openedOn: on, governingDate: landedOn, signedOn: on };
      const contract = { ...newContract(contractId, dossier), ...dates };
      const of = { mandatory: true, sequence: 1 };
      const course = prestation(contractId, fileId, on, { id: mint.id(), kind: 'LANGUAGE_COURSE', ...of });
      const day = { id: mint.id(), ...WELCOME_DAY };
      const voucher = newVoucher(asked, course, null);
      const party = { id: mint.id(), contractId, fileId, role: 'SIGNATORY', signedOn: on };
      const next = {
        ...dossier,
        ...atLast,
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
      dossiers: situation.dossiers.map((one) => ({
        ...one,
        contracts: patched(one.contracts, [row.id], { completedOn: on }),
      })),
    }),
  };
}
