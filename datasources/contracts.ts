import { sql } from 'kysely';
import type { PlainDate } from '../domain/calendar.ts';
import type { ContractStatus } from '../domain/contract.ts';
import type { CountryDb } from './database.ts';
import { beyond, type PageRequest } from './paging.ts';

export interface ContractFilter {
  readonly schemes?: readonly string[] | null | undefined;
  /** Status on `asOf`. */
  readonly statuses?: readonly ContractStatus[] | null | undefined;
  readonly asOf: PlainDate;
  readonly openedFrom?: PlainDate | null | undefined;
  readonly openedUntil?: PlainDate | null | undefined;
  /** Contracts that this file is a party of. */
  readonly fileId?: string | null | undefined;
}

/** A contract's place in a list, with a file that it is found in. */
export interface ContractRef {
  readonly id: string;
  readonly openedOn: PlainDate;
  readonly fileId: string;
}

/** Contracts, newest first, then by id. One statement. */
export async function contractPage(
  { query }: CountryDb,
  { filter, after, first }: PageRequest & { readonly filter: ContractFilter },
): Promise<readonly ContractRef[]> {
  const { schemes, statuses, asOf, openedFrom, openedUntil, fileId } = filter;
  let contracts = query
    .selectFrom('contract')
    .select(({ selectFrom }) => [
      'contract.id',
      'contract.openedOn',
      selectFrom('contractParty')
        .select('contractParty.fileId')
        .whereRef('contractParty.contractId', '=', 'contract.id')
        .orderBy('contractParty.id')
        .limit(1)
        .$asScalar()
        .$notNull()
        .as('fileId'),
    ])
    .orderBy('contract.openedOn', 'desc')
    .orderBy('contract.id')
    .limit(first);
  if (after !== null) contracts = contracts.where(beyond('openedOn', after));
  if (schemes != null) contracts = contracts.where('scheme', '=', sql<string>`any(${schemes}::text[])`);
  if (openedFrom != null) contracts = contracts.where('openedOn', '>=', openedFrom);
  if (openedUntil != null) contracts = contracts.where('openedOn', '<=', openedUntil);
  if (statuses != null) {
    contracts = contracts.where(({ exists, selectFrom, or }) =>
      exists(
        selectFrom('contractStatus')
          .select('contractStatus.status')
          .whereRef('contractStatus.contractId', '=', 'contract.id')
          .where('contractStatus.status', '=', sql<ContractStatus>`any(${statuses}::text[])`)
          .where('contractStatus.validFrom', '<=', asOf)
          .where(({ eb }) =>
            or([eb('contractStatus.validUntil', 'is', null), eb('contractStatus.validUntil', '>=', asOf)]),
          ),
      ),
    );
  }
  if (fileId != null) {
    contracts = contracts.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('contractParty as own')
          .select('own.id')
          .whereRef('own.contractId', '=', 'contract.id')
          .where('own.fileId', '=', fileId),
      ),
    );
  }
  return contracts.execute();
}
