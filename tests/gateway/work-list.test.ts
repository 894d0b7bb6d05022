import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeId } from '../../resolvers/ids.ts';
import { everybodyConsents } from '../support/consents.ts';
import { type Ask, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { OTHER_SCHOOL, providersAlone, SCHOOL } from './first-people.ts';
import { tellOfFrance } from './french.ts';
import { AGENCY, PREFECT } from './french-claims.ts';
import {
  addOtherAuthority,
  DAYS,
  PERSON,
  providerId,
  type Signatory,
  type Story,
  tellStories,
} from './story.ts';

interface Due {
  readonly jurisdiction: { readonly code: string };
  readonly kind: string;
  readonly debtor: string;
  readonly dueOn: string | null;
  readonly rule: { readonly id: string };
  readonly contract: { readonly id: string } | null;
  readonly person: { readonly id: string } | null;
}

const DUE = 'jurisdiction { code } kind debtor dueOn rule { id } person { id }';
const LISTED = `query ($jurisdictions: [JurisdictionCode!], $filter: ObligationFilter, $first: Int, $after: String) {
  obligations(jurisdictions: $jurisdictions, filter: $filter, first: $first, after: $after) {
    edges { cursor node { ${DUE} contract { id } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    sources { jurisdiction status }
  }
}`;

const SCHOOL_CLAIMS = { role: 'PROVIDER', jurisdiction: 'LU', organisation: providerId(SCHOOL) } as const;
const NORTH = { role: 'CASE_WORKER', jurisdiction: 'LU', organisation: 'CAI_TEAM_NORTH' } as const;

/** The day before the first civic morning. */
const CONFIRMATION_DUE = DAYS.confirmed;
/** Six months from the signature. */
const VOUCHER_DUE = '2024-08-01';
/** Two years from the first session of each contract’s first course. */
const TERMS_END = ['2026-02-12', '2026-03-05'] as const;

/** A year from the prefect’s signature. */
const FRENCH_TERM_END = '2025-03-19';

let gateway: TestGateway;
let story: Story;
let app: Ask;
/** One human's files in two countries, each with a contract that runs. */
let here: { readonly personId: string; readonly contractId: string };
let there: { readonly personId: string; readonly contractId: string };
let family: { readonly personIds: readonly string[]; readonly contractId: string };
/** Whose language course is over and who waits for the provider's certificate. */
let learner: Signatory;

async function bind(tell: Story, personId: string): Promise<void> {
  const { invitation } = await tell.grant('inviteToSignIn', { personId });
  await tell.grant('acceptInvitation', { code: invitation.code });
}

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  await addOtherAuthority(gateway);
  story = tellStories(gateway);
  const french = tellOfFrance(gateway);
  here = await story.signed();
  await bind(story, here.personId);
  const begun = await french.begun();
  there = { personId: begun.personIds[0] ?? '', contractId: begun.contractId };
  await bind(french.story, there.personId);
  family = await french.ofAFamily();
  await french.signed();
  learner = await story.signed();
  await story.learned(learner);
  await story.confirmed();
  await story.manySigned(4);
  app = await everybodyConsents(gateway);
  const handshakeId = randomUUID();
  const files = [here, there].map((file) => decodeId(file.personId));
  await gateway.stores.gateway.query
    .insertInto('personLink')
    .values(
      files.map((file) => ({ jurisdiction: file?.country ?? '', fileId: file?.uuid ?? '', handshakeId })),
    )
    .execute();
});
afterAll(() => gateway.close());

async function page(ask: Ask, asked: unknown = {}) {
  const { data, errors } = await ask(LISTED, asked);
  expect(errors).toBeUndefined();
  return data.obligations;
}

/** The list to its end, `first` at a time. */
async function listed(ask: Ask, filter: unknown = {}, first = 100): Promise<readonly Due[]> {
  const dues: Due[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo } = await page(ask, { filter, first, after });
    dues.push(...edges.map(({ node }: { readonly node: Due }) => node));
    if (!pageInfo.hasNextPage) return dues;
    after = pageInfo.endCursor;
  }
}

function told({ jurisdiction, kind, debtor, dueOn, rule, person }: Due): string {
  return [jurisdiction.code, kind, debtor, dueOn ?? 'whenever', rule.id, person?.id].join(' ');
}

const inWords = (dues: readonly Due[]) => dues.map(told).toSorted();

/** What a person is told is due, by the rules. */
async function ofPerson(ask: Ask, personId: string, asOf: string): Promise<readonly Due[]> {
  const text = `query ($id: ID!, $asOf: LocalDate) { person(id: $id) { obligations(asOf: $asOf) { ${DUE} contract { id } } } }`;
  const { data, errors } = await ask(text, { id: personId, asOf });
  expect(errors).toBeUndefined();
  return data.person.obligations;
}

describe('X-5: what is due, as a list', () => {
  const SOME_DAYS = ['2024-01-31', '2024-02-01', DAYS.languageClosed, '2024-04-16', '2025-03-19', DAYS.today];

  it.each(SOME_DAYS)('says on %s by its rows what the rules say of each person’s file', async (asOf) => {
    const people = [here, there, learner].map(({ personId }) => personId);
    const list = await listed(app, { asOf });
    for (const personId of people) {
      const country = decodeId(personId)?.country;
      const rows = list.filter(({ person }) => person?.id === personId);
      const rules = await ofPerson(app, personId, asOf);
      const inFile = rules.filter(({ jurisdiction }) => jurisdiction.code === country);
      expect(inWords(rows)).toEqual(inWords(inFile));
    }
    if (asOf === DAYS.today) expect(list.length).toBeGreaterThan(5);
  });

  it('is sorted by the day, those without one last, then by country, and has no gap between pages', async () => {
    const asOf = '2024-04-01';
    const all = await listed(app, { asOf });
    const keys = all.map(({ dueOn, jurisdiction }) => `${dueOn ?? '~'} ${jurisdiction.code}`);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(all.map(({ jurisdiction }) => jurisdiction.code))).toEqual(new Set(['FR', 'LU']));
    expect(new Set(all.map(({ dueOn }) => dueOn))).toEqual(
      new Set([VOUCHER_DUE, FRENCH_TERM_END, ...TERMS_END, null]),
    );
    for (const size of [1, 4]) expect(await listed(app, { asOf }, size)).toEqual(all);
  });

  it('names the countries asked, and where a page stands', async () => {
    const first = await page(app, { first: 1 });
    expect(first.sources).toEqual(
      gateway.stores.countries.map((jurisdiction) => ({ jurisdiction, status: 'ANSWERED' })),
    );
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page(app, { jurisdictions: ['LU'], first: 1, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasPreviousPage).toBe(true);
    expect(second.sources).toEqual([{ jurisdiction: 'LU', status: 'ANSWERED' }]);
  });

  it('tells what an authority owes of a contract of two once, and of each what is theirs', async () => {
    const text = `query ($id: ID!) { contract(id: $id) { obligations { ${DUE} } } }`;
    const { data } = await gateway.as(AGENCY)(text, { id: family.contractId });
    const rows = (await listed(gateway.as(AGENCY))).filter(
      ({ contract }) => contract?.id === family.contractId,
    );
    expect(inWords(rows)).toEqual(inWords(data.contract.obligations));
    expect(new Set(rows.map(({ person }) => person?.id)).size).toBe(2);
  });
});

describe('X-5: a work list is filtered', () => {
  const asOf = '2024-03-05';
  const daysOf = async (filter: unknown) =>
    new Set((await listed(gateway.ask, { asOf, ...Object(filter) })).map(({ dueOn }) => dueOn));

  it('by its days, both included', async () => {
    expect(await daysOf({})).toEqual(new Set([CONFIRMATION_DUE, VOUCHER_DUE, ...TERMS_END, null]));
    expect(await daysOf({ dueUntil: VOUCHER_DUE })).toEqual(new Set([CONFIRMATION_DUE, VOUCHER_DUE]));
    expect(await daysOf({ dueUntil: '2024-07-31' })).toEqual(new Set([CONFIRMATION_DUE]));
    expect(await daysOf({ dueFrom: VOUCHER_DUE, dueUntil: VOUCHER_DUE })).toEqual(new Set([VOUCHER_DUE]));
    expect(await daysOf({ dueFrom: VOUCHER_DUE })).toEqual(new Set([VOUCHER_DUE, ...TERMS_END]));
    expect(await daysOf({ dueFrom: '2024-08-02' })).toEqual(new Set(TERMS_END));
  });

  it('by what is overdue: from the day after', async () => {
    const confirming = { kinds: ['SEND_CONFIRMATION'], overdue: true };
    expect(await daysOf({ ...confirming, asOf: CONFIRMATION_DUE })).toEqual(new Set());
    expect(await daysOf({ ...confirming, asOf: '2024-03-05' })).toEqual(new Set([CONFIRMATION_DUE]));
    expect(await daysOf({ overdue: false })).toEqual(new Set([VOUCHER_DUE, ...TERMS_END, null]));
  });

  it('by who owes it, by its kind and by the scheme', async () => {
    const all = await listed(app);
    for (const debtor of ['PERSON', 'PROVIDER', 'AUTHORITY']) {
      const owed = all.filter((due) => due.debtor === debtor);
      expect(owed).not.toEqual([]);
      expect(inWords(await listed(app, { debtors: [debtor] }))).toEqual(inWords(owed));
    }
    const kind = all[0]?.kind ?? '';
    expect(inWords(await listed(app, { kinds: [kind] }))).toEqual(
      inWords(all.filter((due) => due.kind === kind)),
    );
    const caif = await listed(app, { schemes: ['FR_CAIF'] });
    expect(caif).not.toEqual([]);
    expect(new Set(caif.map(({ contract }) => contract?.id))).toEqual(new Set([family.contractId]));
    expect(await listed(app, { schemes: ['LU_CAI'], kinds: ['NO_SUCH_DUTY'] })).toEqual([]);
  });

  it.each([
    [{ after: 'nonsense' }, 'after'],
    [{ after: Buffer.from('["2024-02-30","LU","x"]').toString('base64url') }, 'after'],
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
  ])('and refuses what makes no sense: %j', async (asked, argument) => {
    const { status, errors } = await gateway.ask(LISTED, asked);
    expect(status).toBeLessThan(500);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('X-5: each sees', () => {
  it('as a case worker what stands open in the files of their own authority', async () => {
    const asOf = '2024-03-05';
    const dues = await listed(gateway.ask, { asOf });
    expect(new Set(dues.map(({ debtor }) => debtor))).toEqual(new Set(['PERSON', 'PROVIDER', 'AUTHORITY']));
    expect(new Set(dues.map(({ jurisdiction }) => jurisdiction.code))).toEqual(new Set(['LU']));
    expect(await listed(gateway.as(NORTH), { asOf })).toEqual([]);
  });

  it('as a provider what it owes itself, with whom and without the contract', async () => {
    const dues = await listed(gateway.as(SCHOOL_CLAIMS));
    expect(dues).not.toEqual([]);
    for (const due of dues)
      expect(due).toMatchObject({ debtor: 'PROVIDER', contract: null, person: { id: expect.any(String) } });
    expect(dues.map(({ person }) => person?.id)).toContain(learner.personId);
    expect(await listed(gateway.as({ ...SCHOOL_CLAIMS, organisation: providerId(OTHER_SCHOOL) }))).toEqual(
      [],
    );
  });

  it('as a deciding authority what waits for its act', async () => {
    const dues = await listed(gateway.as(PREFECT));
    expect(new Set(dues.map(({ kind }) => kind))).toEqual(new Set(['COUNTERSIGN_CONTRACT']));
    expect(dues.every(({ debtor }) => debtor === 'AUTHORITY')).toBe(true);
  });

  it('as a person their own, in every country, as their own files tell', async () => {
    const person = gateway.as(PERSON);
    const dues = await listed(person);
    expect(new Set(dues.map((due) => due.person?.id))).toEqual(new Set([here.personId, there.personId]));
    const byRules = await ofPerson(person, here.personId, DAYS.today);
    expect(inWords(dues)).toEqual(inWords(byRules));
    const days = byRules.map(({ dueOn }) => dueOn ?? '~');
    expect(days).toEqual(days.toSorted());
    expect(byRules.every(({ rule }) => rule.id !== '')).toBe(true);
  });

  it.each([
    ['nobody signed in', null],
    ['an analyst', { role: 'ANALYST' }],
    ['a recipient', { role: 'RECIPIENT', jurisdiction: 'FR', organisation: 'ANPE' }],
    ['somebody else', { role: 'PERSON', person: 'somebody else' }],
  ] as const)('as %s nothing', async (_, claims) => {
    expect(await listed(claims === null ? gateway.askAnonymously : gateway.as(claims))).toEqual([]);
  });
});

describe('X-2: what somebody has done, anywhere', () => {
  it('is one query: contracts, prestations, attestations, vouchers and duties of each country', async () => {
    const text = `query ($id: ID!) { person(id: $id) {
      files { jurisdiction { code } person { id everythingHeld } }
      contracts { edges { node { jurisdiction { code } scheme { code } prestations { kind } } } }
      attestations { jurisdiction { code } kind }
      vouchers { jurisdiction { code } state }
      obligations { jurisdiction { code } dueOn rule { id } }
      sources { jurisdiction status }
    } }`;
    const { data, errors } = await gateway.as(PERSON)(text, { id: here.personId });
    expect(errors).toBeUndefined();
    const codes = (rows: readonly { readonly jurisdiction: { readonly code: string } }[]) =>
      new Set(rows.map(({ jurisdiction }) => jurisdiction.code));
    const { person } = data;
    const contracts = person.contracts.edges.map(({ node }: { readonly node: unknown }) => node);
    expect(codes(person.files)).toEqual(new Set(['FR', 'LU']));
    expect(codes(contracts)).toEqual(new Set(['FR', 'LU']));
    for (const { prestations } of contracts) expect(prestations).not.toEqual([]);
    expect(codes(person.obligations)).toEqual(new Set(['FR', 'LU']));
    expect(codes(person.vouchers)).toEqual(new Set(['LU']));
    for (const { person: file } of person.files)
      expect(file.everythingHeld.person_file).toMatchObject([{ id: decodeId(file.id)?.uuid }]);
    expect(person.sources).toEqual(
      gateway.stores.countries.map((jurisdiction) => ({ jurisdiction, status: 'ANSWERED' })),
    );
  });

  it('is known by either of the files', async () => {
    const dues = await ofPerson(gateway.as(PERSON), there.personId, DAYS.today);
    expect(inWords(dues)).toEqual(inWords(await ofPerson(gateway.as(PERSON), here.personId, DAYS.today)));
  });
});

it('a page is one statement a country, and the files of those shown one more', async () => {
  const counts = async (first: number) => {
    const statements = await gateway.statementsOf(() => page(gateway.ask, { jurisdictions: ['LU'], first }));
    return statements.map(({ store }) => store);
  };
  // And that they were read.
  expect(await counts(1)).toEqual(['LU', 'LU', 'LU']);
  expect(await counts(10)).toEqual(['LU', 'LU', 'LU']);
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
