import type { Dossier } from '../domain/dossier.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonRow, jsonRows } from './json-rows.ts';
import * as tables from './tables.ts';

export type Section = Exclude<keyof Dossier, 'file'>;

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
  return `'${name}', ${jsonRows(columns, q(table), where, order)}`;
}

// The keys of the two constants are literal; Object.entries forgets them.
const OWN = Object.entries(OWN_SECTIONS) as readonly [Section, OwnSection][];
const OTHERS = Object.entries(REFERRED) as readonly [Section, (typeof REFERRED)[keyof typeof REFERRED]][];

/** Sections of a dossier, beside the file's own row. */
export const SECTIONS: readonly Section[] = [...OWN, ...OTHERS].map(([name]) => name);

const DECISIONS: readonly Section[] = ['decisions', 'decisionReasons', 'decisionFacts'];

/** What acts are decided on: the facts, and not what was decided before, of which there is more each time. */
export const DECIDED_ON: readonly Section[] = SECTIONS.filter((name) => !DECISIONS.includes(name));

/** Whether a section was loaded, or made. */
export function holds(dossier: Dossier, section: Section): boolean {
  return Object.hasOwn(dossier, section);
}

type Load = (
  db: CountryDb,
  fileIds: readonly string[],
) => Promise<{ readonly rows: readonly { readonly dossier: object }[] }>;

function loadOf(wanted: ReadonlySet<Section>): Load {
  return statement<{ readonly dossier: object }>((q) => {
    const own = OWN.filter(([name]) => wanted.has(name)).map(([name, { table, of }]) =>
      section(q, name, table, CONDITIONS[of](table.name)),
    );
    const referred = OTHERS.filter(([name]) => wanted.has(name)).map(([name, { table, where }]) =>
      section(q, name, table, where(q)),
    );
    return `
select json_build_object(
  ${[`'file', ${jsonRow(tables.PERSON_FILE.columns, 'f')}`, ...own, ...referred].join(',\n  ')}
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
}

/** What a dossier is that was loaded in part: a section that was not is no empty one, reading it throws. */
function partOf(wanted: ReadonlySet<Section>): object | null {
  if (wanted.size === SECTIONS.length) return null;
  const getters = SECTIONS.filter((name) => !wanted.has(name)).map((name) => [
    name,
    {
      get: () => {
        throw new Error(`${name} of this dossier were not loaded`);
      },
    },
  ]);
  return Object.create(Object.prototype, Object.fromEntries(getters));
}

const LOADS = new Map<string, { readonly load: Load; readonly part: object | null }>();

function known(sections: readonly Section[]) {
  const key = sections.join();
  const found = LOADS.get(key);
  if (found !== undefined) return found;
  const wanted = new Set(sections);
  const made = { load: loadOf(wanted), part: partOf(wanted) };
  LOADS.set(key, made);
  return made;
}

/**
 * Files by id, in one statement whatever their number; an id that is not there is left out. Whole, or with
 * some `sections` alone: then reading another one throws. Each choice of sections is a statement of its own.
 */
export async function loadDossiers(
  db: CountryDb,
  fileIds: readonly string[],
  sections: readonly Section[] = SECTIONS,
): Promise<ReadonlyMap<string, Dossier>> {
  if (fileIds.length === 0) return new Map();
  const { load, part } = known(sections);
  const { rows } = await load(db, fileIds);
  return new Map(
    rows.map(({ dossier: loaded }) => {
      // The seam between tables and records: tables.ts lists the records' columns, and what is missing throws.
      const dossier = (part === null ? loaded : Object.assign(Object.create(part), loaded)) as Dossier;
      return [dossier.file.id, dossier];
    }),
  );
}
