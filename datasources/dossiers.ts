import type { Dossier } from '../domain/dossier.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonObject } from './json-rows.ts';
import * as tables from './tables.ts';

type Section = Exclude<keyof Dossier, 'file'>;

/** Rows of a file, of the contracts that it is a party of, of its decisions, or of what those refer to. */
type Belonging = 'file' | 'contract' | 'decision';

interface OwnSection {
  readonly table: tables.Table<never>;
  readonly of: Belonging;
}

/** What a file owns, by section, in an order in which rows can be written. */
export const OWN_SECTIONS = {
  identifiers: { table: tables.FILE_IDENTIFIER, of: 'file' },
  facts: { table: tables.FILE_FACT, of: 'file' },
  informationSessionAttendances: { table: tables.INFORMATION_SESSION_ATTENDANCE, of: 'file' },
  appointments: { table: tables.APPOINTMENT, of: 'file' },
  contracts: { table: tables.CONTRACT, of: 'contract' },
  parties: { table: tables.CONTRACT_PARTY, of: 'contract' },
  contractStatuses: { table: tables.CONTRACT_STATUS, of: 'contract' },
  prestations: { table: tables.PRESTATION, of: 'contract' },
  vouchers: { table: tables.VOUCHER, of: 'contract' },
  voucherStatuses: { table: tables.VOUCHER_STATUS, of: 'contract' },
  enrolments: { table: tables.ENROLMENT, of: 'contract' },
  attendances: { table: tables.ATTENDANCE, of: 'contract' },
  attestations: { table: tables.ATTESTATION, of: 'file' },
  obligations: { table: tables.OBLIGATION, of: 'file' },
  transmissions: { table: tables.TRANSMISSION, of: 'file' },
  decisions: { table: tables.DECISION, of: 'file' },
  decisionReasons: { table: tables.DECISION_REASON, of: 'decision' },
  decisionFacts: { table: tables.DECISION_FACT, of: 'decision' },
} as const satisfies Partial<Record<Section, OwnSection>>;

/** What is read into a dossier and belongs to nobody. */
export const REFERRED = {
  informationSessions: {
    table: tables.INFORMATION_SESSION,
    where: (q: Qualified) =>
      `id in (select session_id from ${q('information_session_attendance')} where file_id = f.id)`,
  },
  courses: { table: tables.COURSE, where: () => 'id = any(related.courses)' },
  courseSessions: { table: tables.COURSE_SESSION, where: () => 'course_id = any(related.courses)' },
} as const;

type Qualified = (table: string) => string;

export const CONDITIONS: Readonly<Record<Belonging, (table: string) => string>> = {
  file: () => 'file_id = f.id',
  contract: (table) => `${table === 'contract' ? 'id' : 'contract_id'} = any(own.contracts)`,
  decision: () => 'decision_id = any(related.decisions)',
};

function section(
  q: Qualified,
  name: string,
  { name: table, columns, order }: tables.Table<never>,
  where: string,
) {
  return `'${name}', (select coalesce(json_agg(${jsonObject(columns)} order by ${order}), '[]') from ${q(table)} where ${where})`;
}

const LOAD = statement<{ readonly dossier: Dossier }>((q) => {
  const own = Object.entries(OWN_SECTIONS).map(([name, { table, of }]) =>
    section(q, name, table, CONDITIONS[of](table.name)),
  );
  const referred = Object.entries(REFERRED).map(([name, { table, where }]) =>
    section(q, name, table, where(q)),
  );
  return `
select json_build_object(
  'file', ${jsonObject(tables.PERSON_FILE.columns, 'f')},
  ${[...own, ...referred].join(',\n  ')}
) as dossier
from ${q('person_file')} f
cross join lateral (
  select coalesce(array_agg(contract_id), '{}') as contracts from ${q('contract_party')} where file_id = f.id
) own
cross join lateral (
  select
    array(select distinct course_id from ${q('enrolment')} where contract_id = any(own.contracts)) as courses,
    array(select id from ${q('decision')} where file_id = f.id) as decisions
) related
where f.id = any($1::uuid[])
order by f.id`;
});

/** Whole files by id, in one statement whatever their number; an id that is not there is left out. */
export async function loadDossiers(
  db: CountryDb,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, Dossier>> {
  if (fileIds.length === 0) return new Map();
  const { rows } = await LOAD(db, fileIds);
  return new Map(rows.map(({ dossier }) => [dossier.file.id, dossier]));
}
