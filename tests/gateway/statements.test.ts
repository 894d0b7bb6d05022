import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../datasources/dossiers.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { put } from '../support/acts.ts';
import { everybodyConsents } from '../support/consents.ts';
import { type Ask, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { emptySituation } from '../support/invented.ts';
import { copyOf, withManyContracts } from './copies.ts';
import { contractsBeside, SCHOOL } from './first-people.ts';
import { QUERIES, type Subjects } from './queries.ts';
import { DAYS, languageCourse, newcomer, providerId, type Story, tellStories } from './story.ts';

const ROWS = [1, 10, 100] as const;

/** Statements by store, whatever the number of rows: the last of each tells those whose files were read. */
const OF_QUERIES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'one person with everything': { LU: 4, gateway: 1 },
  'contracts with persons, prestations, attestations and vouchers': { LU: 5 },
  'contracts of three countries': { BE_WAL: 3, FR: 3, LU: 3, gateway: 1 },
  'courses of a provider with those enrolled': { LU: 5 },
  'a voucher by its code': { LU: 4 },
  'what is open to somebody': {},
  'what an attestation counts for': {},
  'the rules of a country that rest on an interpretation': {},
  'the jurisdictions, their schemes and authorities': { BE_WAL: 1, FR: 1, LU: 1 },
  'what is left of a contract and what is due': { LU: 3 },
  'several things by their ids': { LU: 3 },
  'what an authority owes and has sent': { LU: 3 },
};

/** From BEGIN to COMMIT, what the answer reads, and that it was read. */
const OF_MUTATIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  registerPerson: { LU: 14 },
  signContract: { LU: 21 },
  redeemVoucher: { LU: 27 },
  recordAttendance: { LU: 17 },
  proposeLink: { LU: 14 },
  confirmLink: { FR: 16, gateway: 12, LU: 27 },
  undoLink: { FR: 14, gateway: 9, LU: 16 },
};

/** Those whose answer grows with the rows. */
const LISTS: readonly string[] = [
  'one person with everything',
  'contracts with persons, prestations, attestations and vouchers',
  'contracts of three countries',
  'courses of a provider with those enrolled',
  'several things by their ids',
  'what an authority owes and has sent',
];

/** Those of several countries: files are loaded of the countries alone whose rows the page shows. */
const SHOWN_ALONE: readonly string[] = ['contracts of three countries'];

let gateway: TestGateway;
let story: Story;
let everywhere: Ask;
const subjects = new Map<number, Subjects>();

/** Several countries are read at once by an app alone. */
function asking(name: string): Ask {
  return SHOWN_ALONE.includes(name) ? everywhere : gateway.ask;
}

/** Length of the longest list in an answer. */
function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Math.max(own, ...Object.values(value).map(longestList));
}

/** Statements by store that `work` sends. */
async function counted(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { store } of await gateway.statementsOf(work)) counts[store] = (counts[store] ?? 0) + 1;
  return counts;
}

async function aValidatedFile(): Promise<Dossier> {
  const { personId, contractId } = await story.ready();
  await story.grant('completeContract', { contractId, on: DAYS.validated });
  const uuid = decodeId(personId)?.uuid ?? '';
  const dossier = (await loadDossiers(gateway.stores.country('LU'), [uuid])).get(uuid);
  if (dossier === undefined) throw new Error('the file is not there');
  return dossier;
}

/** A hundred files with courses of their own, and three with 1, 10 and 100 contracts. */
async function bringMany(): Promise<void> {
  const dossier = await aValidatedFile();
  const also = [...dossier.courses, ...dossier.courseSessions].map(({ id }) => id);
  const alike = Array.from({ length: 100 }, (_, index) =>
    copyOf(dossier, `alike ${index}`, 1000 + index * 10, { also }),
  );
  const rich = ROWS.map((count) =>
    withManyContracts(copyOf(dossier, `rich ${count}`, 9000), `rich ${count}`, 10_000 * count, count),
  );
  const courses = alike.flatMap((copy) => copy.courses);
  const courseSessions = alike.flatMap((copy) => copy.courseSessions);
  await put(gateway.stores.country('LU'), {
    ...emptySituation({ courses, courseSessions }),
    dossiers: [...alike, ...rich],
  });
  for (const [index, first] of ROWS.entries()) {
    const { file, contracts, vouchers } = rich[index] ?? dossier;
    subjects.set(first, {
      personId: encodeId('Person', 'LU', file.id),
      contractId: encodeId('Contract', 'LU', contracts[0]?.id ?? ''),
      providerId: providerId(SCHOOL),
      code: vouchers[0]?.code ?? '',
      ids: alike.slice(0, first).map((copy) => encodeId('Contract', 'LU', copy.contracts[0]?.id ?? '')),
      first,
    });
  }
}

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: contractsBeside(60) });
  story = tellStories(gateway);
  await bringMany();
  everywhere = await everybodyConsents(gateway);
});
afterAll(() => gateway.close());

describe('a documented query', () => {
  it('has its statements counted here', () => {
    expect(Object.keys(OF_QUERIES)).toEqual(QUERIES.map(({ name }) => name));
  });

  for (const { name, text, variables } of QUERIES) {
    it.each(ROWS)(`${name}, sends the same statements for %i rows`, async (count) => {
      const of = subjects.get(count);
      if (of === undefined) throw new Error(`nothing was brought about for ${count} rows`);
      const counts = await counted(async () => {
        const { data, errors } = await asking(name)(text, variables(of));
        expect(errors).toBeUndefined();
        if (LISTS.includes(name)) expect(longestList(data)).toBeGreaterThanOrEqual(count);
      });
      const expected = OF_QUERIES[name] ?? {};
      if (!SHOWN_ALONE.includes(name)) return expect(counts).toEqual(expected);
      expect(Object.keys(counts).toSorted()).toEqual(Object.keys(expected).toSorted());
      for (const [store, most] of Object.entries(expected)) expect(counts[store]).toBeLessThanOrEqual(most);
    });

    it(`${name}, sends the same texts whatever it is asked about, so that they stay prepared`, async () => {
      const texts: string[][] = [];
      for (const count of ROWS) {
        const of = subjects.get(count);
        if (of === undefined) throw new Error(`nothing was brought about for ${count} rows`);
        const sent = await gateway.statementsOf(() => asking(name)(text, variables(of)));
        texts.push(sent.map((statement) => statement.text).toSorted());
      }
      const [one = [], ten = [], hundred = []] = texts;
      if (!SHOWN_ALONE.includes(name)) expect(hundred).toEqual(one);
      expect(hundred).toEqual(expect.arrayContaining([...one, ...ten]));
    });
  }
});

describe('a mutation', () => {
  it('that registers a person sends the same statements each time', async () => {
    const send = (serial: number) => counted(() => story.grant('registerPerson', newcomer(serial)));
    expect(await send(901)).toEqual(OF_MUTATIONS['registerPerson']);
    expect(await send(902)).toEqual(OF_MUTATIONS['registerPerson']);
  });

  it('that links two files is tried here, taken elsewhere, done here, and told to the index', async () => {
    const personId = await story.registered();
    const reason = 'They told both offices';
    expect(await counted(() => story.grant('proposeLink', { personId, reason }))).toEqual(
      OF_MUTATIONS['proposeLink'],
    );
    const code = await story.proposedElsewhere();
    let linkId = '';
    const confirming = async () => {
      linkId = (await story.grant('confirmLink', { personId, code })).link.id;
    };
    expect(await counted(confirming)).toEqual(OF_MUTATIONS['confirmLink']);
    expect(await counted(() => story.grant('undoLink', { personId, linkId }))).toEqual(
      OF_MUTATIONS['undoLink'],
    );
  });

  it('that signs a contract writes it with all that comes with it', async () => {
    const personId = await story.appointed();
    const input = { personId, scheme: 'LU_CAI', documents: ['PASSPORT', 'RESIDENCE_CARD'], on: DAYS.signed };
    expect(await counted(() => story.grant('signContract', input))).toEqual(OF_MUTATIONS['signContract']);
  });

  it('that redeems a voucher locks course and file, and writes', async () => {
    const signatory = await story.signed();
    const course = await story.scheduled(languageCourse());
    expect(await counted(() => story.redeemed(signatory, course))).toEqual(OF_MUTATIONS['redeemVoucher']);
  });

  it.each([1, 15])('that records attendance sends the same statements for %i rows', async (count) => {
    const course = await story.scheduled(languageCourse());
    const signatories = await story.manySigned(count);
    const enrolmentIds = await Promise.all(signatories.map((one) => story.redeemed(one, course)));
    const rows = enrolmentIds.map((enrolmentId) => ({ enrolmentId, minutes: 120 }));
    const input = { sessionId: course.sessionIds[0], rows, on: DAYS.languageClosed };
    expect(await counted(() => story.grant('recordAttendance', input))).toEqual(
      OF_MUTATIONS['recordAttendance'],
    );
  });
});
