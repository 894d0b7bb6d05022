import { type Mint, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { ContractRecord } from '../domain/contract.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import { held, isOpen, patched } from '../domain/records.ts';
import type { CancellationCause } from '../domain/voucher.ts';
import { type CorrectionRules, corrected, inputProblems, invalid, refusedBy } from './correction.ts';
import type { CorrectionInputs } from './correction-inputs.ts';

/** The file with a contract signed on another day, and with it all that was done in the same act. */
function signedAgain(
  rules: CorrectionRules,
  dossier: Dossier,
  contract: ContractRecord,
  signedOn: PlainDate,
): Dossier {
  const before = contract.signedOn;
  const governingDate = rules.signatureGoverns(contract.scheme) ? signedOn : contract.governingDate;
  const next = { ...contract, signedOn, governingDate };
  const own = ({ contractId }: { readonly contractId: string }) => contractId === contract.id;
  return {
    ...dossier,
    contracts: patched(dossier.contracts, [contract.id], next),
    parties: dossier.parties.map((party) =>
      own(party) && party.signedOn === before ? { ...party, signedOn } : party,
    ),
    appointments: dossier.appointments.map((row) =>
      row.heldOn === before ? { ...row, heldOn: signedOn } : row,
    ),
    prestations: dossier.prestations.map((row) =>
      own(row) && row.openedOn === before ? { ...row, openedOn: signedOn } : row,
    ),
    vouchers: dossier.vouchers.map((row) =>
      own(row) && row.sequence === 1 && row.replacesId === null && row.issuedOn === before
        ? { ...row, issuedOn: signedOn, expiresOn: rules.expiresOn(next, signedOn) }
        : row,
    ),
  };
}

/** Puts right the day of the signature. The day on which the file of the contract was opened never changes. */
export function correctContract(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctContract'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { contractId, signedOn, reason } = input;
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (found === null) return problem('NOT_FOUND', ['contractId'], 'No such contract.');
  const refused = refusedBy(inputProblems(reason, signedOn === undefined ? [] : ['signedOn']));
  if (refused !== null || signedOn === undefined) return refused ?? problem('INVALID', [], 'Expected a day.');
  if (signedOn > on) return { problems: [invalid(['signedOn'], 'Expected a day that has come.')] };
  if (found.row.signedOn === null) {
    return problem('CONFLICT', ['signedOn'], 'The contract has not been signed.');
  }
  const correcting = { rules, verb: 'correctContract', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'contract',
    fields: ['signedOn'],
    dossiers: situation.dossiers.map((dossier) => signedAgain(rules, dossier, found.row, signedOn)),
    subjects: { contractId },
  });
}

const WITHDRAWN: CancellationCause = 'WITHDRAWN';

/** The file with a contract withdrawn: open places are given back, vouchers still good are cancelled. */
function withdrawn(dossier: Dossier, contractId: string, on: PlainDate): Dossier {
  const given = dossier.enrolments.filter((row) => row.contractId === contractId && isOpen(row));
  const places = given.map(({ id }) => id);
  const vouchers = dossier.vouchers
    .filter((row) => row.contractId === contractId && row.cancelledOn === null && row.replacedOn === null)
    .filter(({ id, redeemedOn }) => redeemedOn === null || given.some(({ voucherId }) => voucherId === id))
    .map(({ id }) => id);
  return {
    ...dossier,
    contracts: patched(dossier.contracts, [contractId], { withdrawnOn: on }),
    enrolments: patched(dossier.enrolments, places, { cancelledOn: on }),
    vouchers: patched(dossier.vouchers, vouchers, { cancelledOn: on, cancelReason: WITHDRAWN }),
    transmissions: dossier.transmissions.filter(
      ({ subjectId, sentOn }) => sentOn !== null || !places.includes(subjectId),
    ),
  };
}

/** Takes a contract back. What was done under it stays on record. */
export function withdrawContract(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['withdrawContract'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { contractId, reason } = input;
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (found === null) return problem('NOT_FOUND', ['contractId'], 'No such contract.');
  const refused = refusedBy(inputProblems(reason, ['contractId']));
  if (refused !== null) return refused;
  const { openedOn, completedOn, terminatedOn, withdrawnOn } = found.row;
  if ([completedOn, terminatedOn, withdrawnOn].some((day) => day !== null)) {
    return problem('CONFLICT', ['contractId'], 'The contract is closed already.');
  }
  if (on < openedOn)
    return { problems: [invalid(['on'], 'Expected the day it was opened, or a later one.')] };
  const correcting = { rules, verb: 'withdrawContract', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'contract',
    outcome: 'WITHDRAWN',
    dossiers: situation.dossiers.map((dossier) => withdrawn(dossier, contractId, on)),
    subjects: { contractId },
  });
}
