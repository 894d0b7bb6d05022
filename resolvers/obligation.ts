import { type ObligationRef, obligationPage } from '../datasources/obligations.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { ObligationRecord } from '../domain/contract.ts';
import type { Dossier } from '../domain/dossier.ts';
import { DUE_FIRST } from './cursor.ts';
import type { ObligationResolvers, QueryResolvers } from './generated/types.ts';
import { say } from './language.ts';
import { listAcrossIn } from './list-across.ts';
import type { Country, ObligationParent } from './parents.ts';
import { fromWhole, seen, seenById } from './seen-rows.ts';

export const Obligation: ObligationResolvers = {
  jurisdiction: ({ country }) => country,
  kind: ({ obligation }) => obligation.kind,
  name: ({ country, obligation }, args, context) => say(country.term(obligation.kind), args, context),
  debtor: ({ obligation }) => obligation.debtor,
  provider: ({ country, obligation }) =>
    obligation.debtor === 'PROVIDER' && obligation.debtorId !== null
      ? country.provider(obligation.debtorId)
      : null,
  authority: ({ country, obligation }) =>
    obligation.debtor === 'AUTHORITY' && obligation.debtorId !== null
      ? country.authority(obligation.debtorId, country.today)
      : null,
  dueOn: ({ obligation }) => obligation.dueOn,
  rule: ({ country, obligation }) => ({ country, rule: country.rule(obligation.rule) }),
  contract: ({ country, dossier, obligation }) => {
    const contract = seenById(dossier, 'contracts', obligation.contractId);
    return contract && { country, dossier, contract };
  },
  person: ({ country, dossier }) => ({ country, dossier }),
};

/** What is due in a file on a day, from the facts up to that day; null where not all of the file is seen. */
export function obligationsOf(
  country: Country,
  dossier: Dossier,
  asOf: PlainDate,
): readonly ObligationParent[] | null {
  return fromWhole(dossier, () =>
    byDueDate(
      country.jurisdiction.obligations(dossier, asOf).map((obligation) => ({ country, dossier, obligation })),
    ),
  );
}

/** What an authority or a provider owes of a contract is owed once, in whichever party's file it is told. */
function owedOnce(dues: readonly ObligationParent[]): readonly ObligationParent[] {
  const keys = dues.map(({ obligation: { kind, subjectId, debtor, fileId, dueOn, rule } }) =>
    JSON.stringify([kind, subjectId, debtor, debtor === 'PERSON' && fileId, dueOn, rule]),
  );
  return dues.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** What is due of a contract, by all of its parties whose files are seen whole; null where none is. */
export async function obligationsOfContract(
  country: Country,
  dossier: Dossier,
  contractId: string,
  asOf: PlainDate,
): Promise<readonly ObligationParent[] | null> {
  const others = dossier.parties
    .filter((party) => party.contractId === contractId && party.fileId !== dossier.file.id)
    .map(({ fileId }) => country.dossiers.load(fileId));
  const dues = [dossier, ...(await Promise.all(others))]
    .map((one) => (one === null ? null : obligationsOf(country, one, asOf)))
    .filter((told) => told !== null);
  if (dues.length === 0) return null;
  const ofContract = dues.flat().filter(({ obligation }) => obligation.contractId === contractId);
  return byDueDate(owedOnce(ofContract));
}

/** By due date, those without one last. */
export function byDueDate<Due extends { readonly obligation: ObligationRecord }>(
  dues: readonly Due[],
): readonly Due[] {
  const key = ({ obligation }: Due) => obligation.dueOn ?? '9999-12-31';
  return dues.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** A duty's row in its file; undefined where it is gone meanwhile, or may not be shown. */
function rowOf(dossier: Dossier, { kind, subjectId, debtor, rule, appliesFrom }: ObligationRef) {
  const rows: readonly ObligationRecord[] = seen(dossier, 'obligations');
  return rows.find(
    (row) =>
      row.kind === kind &&
      row.subjectId === subjectId &&
      row.debtor === debtor &&
      row.rule === rule &&
      row.appliesFrom === appliesFrom,
  );
}

/** What stands open in all countries, by the rows that saving wrote. X-5 */
export const obligationQueries: Pick<QueryResolvers, 'obligations'> = {
  obligations: (_, { filter, ...asked }, context) =>
    listAcrossIn(
      DUE_FIRST,
      context,
      asked,
      async ({ store, sight, today }, request) => {
        const named = { ...request, filter: { ...filter, asOf: filter?.asOf ?? today } };
        const refs = await obligationPage(store, named, sight);
        return refs.map((ref) => ({ ...ref, on: ref.dueOn }));
      },
      (file, ref) => {
        const obligation = rowOf(file.dossier, ref);
        return obligation === undefined ? null : { ...file, obligation };
      },
    ),
};
