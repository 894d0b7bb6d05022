import type { Dossier } from './dossier.ts';

/** Sections of a contract's rows, which stand in the files of all its parties. */
const SECTIONS = [
  'parties',
  'children',
  'outcomeProposals',
  'exemptions',
  'contractStatuses',
  'prestations',
  'enrolments',
  'attendances',
] as const;

type OfContract = { readonly contractId: string };

function alike(one: Dossier, other: Dossier, contractId: string): Dossier {
  const of = (row: OfContract) => row.contractId === contractId;
  const rows = SECTIONS.map((section) => {
    const left: readonly OfContract[] = one[section];
    const taken: readonly OfContract[] = other[section];
    return [section, [...left.filter((row) => !of(row)), ...taken.filter(of)]];
  });
  const contracts = one.contracts.map((row) => other.contracts.find(({ id }) => id === row.id) ?? row);
  return { ...one, contracts, ...Object.fromEntries(rows) };
}

/** A file with the rows of its contracts as they stand in the other parties' files, where those were changed. */
export function withContractsOf(dossier: Dossier, changed: readonly Dossier[]): Dossier {
  const joint = changed.flatMap((other) =>
    dossier.contracts
      .filter(({ id }) => other.contracts.some((row) => row.id === id))
      .map(({ id }) => ({ other, id })),
  );
  return joint.reduce((one, { other, id }) => alike(one, other, id), dossier);
}
