import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountryDb, GatewayDb } from '../../../datasources/database.ts';
import { demoPeople } from '../../../demo/index.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import { decodeId, encodeId } from '../../../resolvers/ids.ts';
import type { FirstPeople } from '../../../server/first-people.ts';
import { everybodyConsents } from '../../support/consents.ts';
import { type Ask, openTestGateway, type TestGateway } from '../../support/gateway.ts';
import { openStoresApart } from '../../support/stores.ts';
import { contractsBeside } from '../first-people.ts';
import { QUERIES, type Subjects } from '../queries.ts';
import { type Story, tellStories } from '../story.ts';

const COUNTRIES = ['BE_WAL', 'FR', 'LU'] as const;

let together: TestGateway;
let apart: TestGateway;
let story: Story;
let people: readonly Dossier[] = [];

/** The same people wherever they are put, and contracts in all three countries. */
const firstPeople: FirstPeople = (country, authorityId, today, around) => {
  const demo = demoPeople(country, authorityId, today, around);
  const others = contractsBeside(20)(country, authorityId);
  if (country.code === 'LU') people = demo.dossiers;
  return { ...demo, dossiers: [...demo.dossiers, ...others.dossiers] };
};

beforeAll(async () => {
  together = await openTestGateway({ firstPeople });
  apart = await openTestGateway({ firstPeople, stores: await openStoresApart(COUNTRIES) });
  story = tellStories(apart);
  everywhere = {
    together: await everybodyConsents(together),
    apart: await everybodyConsents(apart),
  };
});

/** Several countries are read at once by an app alone. */
const ACROSS = 'contracts of three countries';
let everywhere: Readonly<Record<'together' | 'apart', Ask>>;
const asking = (name: string, where: 'together' | 'apart') =>
  name === ACROSS ? everywhere[where] : { together, apart }[where].ask;
afterAll(() => Promise.all([together.close(), apart.close()]));

/** Somebody of Luxembourg's people with a contract, a redeemed voucher and an attestation of each kind. */
function subjects(): Subjects {
  const lu = (type: string, uuid: string | null | undefined) => encodeId(type, 'LU', uuid ?? '');
  const dossier = people.find(
    ({ attestations, vouchers }) => attestations.length >= 3 && vouchers.length > 1,
  );
  const [contract] = dossier?.contracts ?? [];
  const voucher = dossier?.vouchers.find(({ providerId }) => providerId !== null);
  return {
    personId: lu('Person', dossier?.file.id),
    contractId: lu('Contract', contract?.id),
    providerId: lu('Provider', voucher?.providerId),
    code: voucher?.code ?? '',
    ids: [lu('Person', dossier?.file.id), lu('Contract', contract?.id), lu('Voucher', voucher?.id)],
    first: 100,
  };
}

/** An answer without the ids of authorities, which each store mints for itself. */
function alike(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) => {
    const id = typeof value === 'string' ? decodeId(value) : null;
    return id?.type === 'Authority' ? `an authority of ${id.country}` : value;
  });
}

async function schemasOf({ query }: CountryDb | GatewayDb): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select schema_name::text as name from information_schema.schemata
    where schema_name !~ '^(pg_|information_schema$|public$)' order by 1`.execute(
    query as CountryDb['query'],
  );
  return rows.map(({ name }) => name);
}

describe('a database for each country and one for the gateway', () => {
  it.each(COUNTRIES)('holds nothing of the others: %s', async (code) => {
    expect(await schemasOf(apart.stores.country(code))).toEqual([`country_${code.toLowerCase()}`]);
  });

  it('holds nothing of the countries: the gateway', async () => {
    expect(await schemasOf(apart.stores.gateway)).toEqual(['gateway']);
  });

  it('is not what the other gateway has, which keeps all in one', async () => {
    const all = ['country_be_wal', 'country_fr', 'country_lu', 'gateway'];
    expect(await schemasOf(together.stores.gateway)).toEqual(all);
  });
});

describe('a documented query', () => {
  for (const { name, text, variables } of QUERIES) {
    it(`${name}, is answered alike, and each statement reaches its own database`, async () => {
      const asked = variables(subjects());
      const expected = await asking(name, 'together')(text, asked);
      expect(expected.errors).toBeUndefined();
      const statements = await apart.statementsOf(async () => {
        const { data, errors } = await asking(name, 'apart')(text, asked);
        expect(errors).toBeUndefined();
        expect(alike(data)).toEqual(alike(expected.data));
      });
      for (const statement of statements) {
        expect(statement.database).toMatch(new RegExp(`_${statement.store.toLowerCase()}$`));
        const schema = statement.store === 'gateway' ? 'gateway' : `country_${statement.store.toLowerCase()}`;
        const named = [...statement.text.matchAll(/"(country_\w+|gateway)"\./g)].map(([, found]) => found);
        expect([...new Set(named)]).toEqual([schema]);
      }
    });
  }

  it('reaches the databases that it is about: three for contracts, its country and the gateway for a person', async () => {
    const of = subjects();
    const reached = async (name: string) => {
      const query = QUERIES.find((one) => one.name === name);
      if (query === undefined) throw new Error(`no query is called ${name}`);
      const statements = await apart.statementsOf(() =>
        asking(name, 'apart')(query.text, query.variables(of)),
      );
      return [...new Set(statements.map(({ store }) => store))].toSorted();
    };
    // The gateway knows the app that asks.
    expect(await reached(ACROSS)).toEqual(['BE_WAL', 'FR', 'LU', 'gateway']);
    expect(await reached('one person with everything')).toEqual(['LU', 'gateway']);
    expect(await reached('a voucher by its code')).toEqual(['LU']);
    expect(await reached('what is open to somebody')).toEqual([]);
  });

  it('is about people who are there: the answers hold names, contracts and courses', async () => {
    const answers = await Promise.all(
      QUERIES.map(
        async ({ name, text, variables }) => (await asking(name, 'apart')(text, variables(subjects()))).data,
      ),
    );
    const [person, , contracts, courses] = answers;
    expect(person.person.attestations.length).toBeGreaterThanOrEqual(3);
    expect(person.person.contracts.edges).toHaveLength(1);
    const countries = contracts.contracts.edges.map(
      ({ node }: { node: { jurisdiction: { code: string } } }) => node.jurisdiction.code,
    );
    expect([...new Set(countries)].toSorted()).toEqual(COUNTRIES);
    expect(courses.provider.courses.edges.length).toBeGreaterThan(0);
  });
});

describe('an act', () => {
  it('reaches the database of its country alone', async () => {
    const personId = await story.registered();
    const statements = await apart.statementsOf(() =>
      story.grant('recordInformationSession', {
        jurisdiction: 'LU',
        personIds: [personId],
        on: '2024-01-15',
      }),
    );
    expect(statements.length).toBeGreaterThan(0);
    expect(new Set(statements.map(({ store, database }) => `${store} ${/_lu$/.test(database)}`))).toEqual(
      new Set(['LU true']),
    );
  });
});

it('no fault was met on the way', () => {
  expect([...together.faults, ...apart.faults]).toEqual([]);
});
