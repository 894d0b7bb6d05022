import { type Mint, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { ContractRecord } from '../domain/contract.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import { held, isOpen, patched } from '../domain/records.ts';
import type { CancellationCause } from '../domain/voucher.ts';
import { type CorrectionRules, corrected, given, inputProblems, invalid, refusedBy } from './correction.ts';
import type { CorrectionInputs } from './correction-inputs.ts';

/** The file with a contract signed on another day, and with it all that was done in the same act, where it was. */
function signedAgain(
  rules: CorrectionRules,
  dossier: Dossier,
  contract: ContractRecord,
  signedOn: PlainDate,
): Dossier {
  const before = contract.signedOn;
  const governingDate = rules.signatureGoverns(contract.scheme) ? signedOn : contract.governingDate;
  const next = { ...contract, signedOn, governingDate };
  if (!rules.signatureOpens(contract.scheme))
    return { ...dossier, contracts: patched(dossier.contracts, [contract.id], next) };
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

/** The children whom the contract then concerns; one who stays keeps their id. */
function withChildren(
  { children }: Dossier,
  contractId: string,
  birthDates: readonly PlainDate[],
  mint: Mint,
): Dossier['children'] {
  const left = children.filter((child) => child.contractId === contractId);
  const concerned = birthDates.map((birthDate) => {
    const known = left.findIndex((child) => child.birthDate === birthDate);
    const [stays] = known === -1 ? [] : left.splice(known, 1);
    return stays ?? { id: mint.id(), contractId, birthDate };
  });
  return [...children.filter((child) => child.contractId !== contractId), ...concerned];
}

/** Puts right the day of the signature, or the children. The day on which the file of the contract was opened never changes. */
export function correctContract(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctContract'],
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { contractId, signedOn, children, reason } = input;
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (found === null) return problem('NOT_FOUND', ['contractId'], 'No such contract.');
  const fields = given(input, ['signedOn', 'children']);
  const future = (children ?? []).flatMap((birthDate, index) =>
    birthDate > on ? [invalid(['children', index], 'Expected a day that has come.')] : [],
  );
  const refused = refusedBy([
    ...inputProblems(reason, fields),
    ...(signedOn !== undefined && signedOn > on
      ? [invalid(['signedOn'], 'Expected a day that has come.')]
      : []),
    ...future,
  ]);
  if (refused !== null) return refused;
  if (signedOn !== undefined && found.row.signedOn === null) {
    return problem('CONFLICT', ['signedOn'], 'The contract has not been signed.');
  }
  const named = children && withChildren(found.dossier, contractId, children, mint);
  const correcting = { rules, verb: 'correctContract', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'contract',
    fields,
    dossiers: situation.dossiers.map((dossier) => {
      const signed = signedOn === undefined ? dossier : signedAgain(rules, dossier, found.row, signedOn);
      return named === undefined ? signed : { ...signed, children: named };
    }),
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
    contracts: patched(dossier.contracts, [contractId], { withdrawnOn: on, awaitingAuthorityId: null }),
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
