import { CompiledQuery, type Generated, type Kysely } from 'kysely';
import type { AttestationRecord } from '../domain/attestation.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type {
  AppointmentRecord,
  ContractRecord,
  ContractStatusRecord,
  PartyRecord,
} from '../domain/contract.ts';
import type { FactRecord, FileRecord } from '../domain/person.ts';
import type {
  CourseRecord,
  EnrolmentRecord,
  PrestationRecord,
  ProviderRecord,
} from '../domain/prestation.ts';
import type { VoucherRecord } from '../domain/voucher.ts';

/** Tables of a country that queries are built on; the others are reached by whole statements. */
export interface CountryTables {
  readonly authority: { readonly id: string; readonly code: string };
  readonly provider: ProviderRecord & { readonly addedOn: Generated<PlainDate> };
  readonly personFile: FileRecord;
  readonly fileFact: FactRecord;
  readonly appointment: AppointmentRecord;
  readonly contract: ContractRecord;
  readonly contractParty: PartyRecord;
  readonly contractStatus: ContractStatusRecord;
  readonly prestation: PrestationRecord;
  readonly course: CourseRecord;
  readonly enrolment: EnrolmentRecord;
  readonly voucher: VoucherRecord;
  readonly attestation: AttestationRecord;
}

export interface GatewayTables {
  readonly personLink: {
    readonly handshakeId: string;
    readonly jurisdiction: string;
    readonly fileId: string;
  };
}

/** A schema of a database, or a transaction in it. */
export interface Db<Tables> {
  readonly schema: string;
  /** Builds queries, each name qualified with the schema. */
  readonly query: Kysely<Tables>;
}

export type CountryDb = Db<CountryTables>;
export type GatewayDb = Db<GatewayTables>;

/**
 * A statement whose text depends on the schema alone, whatever it is asked about: `text` gets what turns
 * a table's name into a qualified one. Rows come with their names in camel case.
 */
export function statement<Row>(text: (qualified: (table: string) => string) => string) {
  const texts = new Map<string, string>();
  return async <Tables>(
    { schema, query }: Db<Tables>,
    ...parameters: readonly unknown[]
  ): Promise<{ readonly rows: readonly Row[]; readonly affected: number }> => {
    const known = texts.get(schema);
    const sql = known ?? text((table) => `"${schema}"."${table}"`);
    if (known === undefined) texts.set(schema, sql);
    const { rows, numAffectedRows } = await query.executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]));
    return { rows, affected: Number(numAffectedRows ?? 0n) };
  };
}
