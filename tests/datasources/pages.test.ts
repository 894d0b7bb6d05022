import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractPage } from '../../datasources/contracts.ts';
import {
  coursesByIds,
  coursesOfProvider,
  coursesOfSessions,
  enrolmentsOfCourses,
} from '../../datasources/courses.ts';
import { FOR_RULES } from '../../datasources/dossiers.ts';
import { informationSessionsByIds } from '../../datasources/information-sessions.ts';
import { type OwnedTable, ownersOf } from '../../datasources/owners.ts';
import { personPage } from '../../datasources/persons.ts';
import { providerPage, providersByIds } from '../../datasources/providers.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { voucherByCode } from '../../datasources/vouchers.ts';
import { day, type PlainDate } from '../../domain/calendar.ts';
import type { ContractStatus } from '../../domain/contract.ts';
import { newDossier, type Situation } from '../../domain/dossier.ts';
import { anAuthority, put } from '../support/acts.ts';
import {
  aContract,
  aCourse,
  aFile,
  aProvider,
  aWholeSituation,
  emptySituation,
} from '../support/invented.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

const ALL = { after: null, first: 100 };
const DAYS = ['2012-01-03', '2012-01-02', '2012-01-02', '2012-01-02', '2012-01-01'].map(day);

let tests: TestStores;
let store: CountryStore;
/** One contract and one file for each of DAYS, in the order of the lists. */
let listed: readonly { readonly id: string; readonly openedOn: PlainDate; readonly fileId: string }[];
let whole: ReturnType<typeof aWholeSituation>;

beforeAll(async () => {
  tests = await openTestStores(['LU']);
  store = tests.stores.country('LU');
  const authorityId = await anAuthority(store);
  const ids = DAYS.map(() => randomUUID()).toSorted();
  const dossiers = DAYS.map((openedOn, index) => {
    const id = ids[index] ?? '';
    const file = aFile(authorityId, {
      id,
      registeredOn: openedOn,
      familyName: index === 0 ? 'ÉMILE' : 'Muster',
    });
    const contract = aContract(authorityId, { id, openedOn, scheme: index === 1 ? 'OTHER' : 'INVENTED' });
    const party = { id: randomUUID(), contractId: id, fileId: id, role: 'SIGNATORY', signedOn: openedOn };
    const steps: readonly [ContractStatus, PlainDate, PlainDate | null][] = [
      ['SIGNED', openedOn, day('2012-06-30')],
      ['IN_PROGRESS', day('2012-07-01'), null],
    ];
    const fact = { id: randomUUID(), fileId: id, validFrom: null, validUntil: null, special: false };
    return {
      ...newDossier(file),
      contracts: [contract],
      parties: [party],
      contractStatuses: steps.map(([status, validFrom, validUntil]) => ({
        contractId: id,
        status,
        validFrom,
        validUntil,
        rule: 'X-1',
      })),
      facts: [{ ...fact, kind: 'nationality', value: index === 4 ? 'BR' : 'PT' }],
    };
  });
  await put(store, { ...emptySituation(), dossiers });
  listed = ids.map((id, index) => ({ id, openedOn: DAYS[index] ?? day('2012-01-01'), fileId: id }));
});
afterAll(() => tests.close());

function places(rows: readonly { readonly id: string }[]): readonly number[] {
  return rows.map(({ id }) => listed.findIndex((row) => row.id === id));
}

describe('contracts', () => {
  const filter = { asOf: day('2012-06-30') };
  const page = (given: object, request: Parameters<typeof contractPage>[1] | object = {}) =>
    contractPage(store, { ...ALL, ...request, filter: { ...filter, ...given } }, FOR_RULES);

  it('come newest first, then by id, with a file they are found in', async () => {
    expect(await page({})).toEqual(listed);
  });

  it.each([1, 2, 3, 4])('are listed whole in pages of %i, each once', async (first) => {
    const seen: string[] = [];
    let after: { on: PlainDate; sameDay: string } | null = null;
    for (;;) {
      const rows = await contractPage(store, { filter, after, first }, FOR_RULES);
      const last = rows.at(-1);
      if (last === undefined) break;
      seen.push(...rows.map(({ id }) => id));
      after = { on: last.openedOn, sameDay: last.id };
    }
    expect(seen).toEqual(listed.map(({ id }) => id));
  });

  it('go on after a position that is another store’s: with its whole day, or without', async () => {
    const on = day('2012-01-02');
    expect(places(await page({}, { after: { on, sameDay: 'ALL' } }))).toEqual([1, 2, 3, 4]);
    expect(places(await page({}, { after: { on, sameDay: 'NONE' } }))).toEqual([4]);
    expect(places(await page({}, { after: { on, sameDay: listed[1]?.id } }))).toEqual([2, 3, 4]);
  });

  it('are filtered by scheme, by the days of opening and by file', async () => {
    expect(places(await page({ schemes: ['OTHER'] }))).toEqual([1]);
    expect(places(await page({ openedFrom: day('2012-01-02') }))).toEqual([0, 1, 2, 3]);
    expect(places(await page({ openedUntil: day('2012-01-02') }))).toEqual([1, 2, 3, 4]);
    expect(places(await page({ fileId: listed[3]?.id }))).toEqual([3]);
  });

  it('are filtered by their status on a day: its last, and the first of the next', async () => {
    const signed = { statuses: ['SIGNED'] };
    expect(await page({ ...signed, asOf: day('2012-06-30') })).toHaveLength(5);
    expect(await page({ ...signed, asOf: day('2012-07-01') })).toHaveLength(0);
    expect(places(await page({ ...signed, asOf: day('2012-01-02') }))).toEqual([1, 2, 3, 4]);
    expect(await page({ statuses: ['IN_PROGRESS', 'SIGNED'], asOf: day('2030-01-01') })).toHaveLength(5);
    expect(await page({ statuses: [] })).toHaveLength(0);
  });

  it('are one statement', async () => {
    const statements = await tests.statementsOf(() => page({ statuses: ['SIGNED'], schemes: ['INVENTED'] }));
    expect(statements).toHaveLength(1);
  });
});

describe('persons', () => {
  const page = (filter: object, request: object = {}) =>
    personPage(store, { ...ALL, ...request, filter }, FOR_RULES);

  it('come newest first, then by id, and go on after a position', async () => {
    expect(places(await page({}))).toEqual([0, 1, 2, 3, 4]);
    const after = { on: day('2012-01-02'), sameDay: listed[2]?.id };
    expect(places(await page({}, { after }))).toEqual([3, 4]);
  });

  it('are found by how the family name begins, whatever its case and its signs', async () => {
    expect(places(await page({ familyNamePrefix: 'émi' }))).toEqual([0]);
    expect(places(await page({ familyNamePrefix: 'mus' }))).toEqual([1, 2, 3, 4]);
    for (const familyNamePrefix of ['%', 'm_s', 'uster', 'mustern']) {
      expect(await page({ familyNamePrefix }), familyNamePrefix).toEqual([]);
    }
  });

  it('are filtered by nationality and by the days of registration', async () => {
    expect(places(await page({ nationality: 'BR' }))).toEqual([4]);
    expect(places(await page({ registeredFrom: day('2012-01-03') }))).toEqual([0]);
    expect(places(await page({ registeredUntil: day('2012-01-01') }))).toEqual([4]);
  });
});

describe('rows by id', () => {
  beforeAll(async () => {
    whole = aWholeSituation(await anAuthority(store));
    await put(store, whole);
  });

  const missing = randomUUID();

  it('are traced to the file they are found in; those that are not there are left out', async () => {
    const [dossier] = whole.dossiers;
    const own: Record<OwnedTable, string | undefined> = {
      contract: dossier.contracts[0]?.id,
      prestation: dossier.prestations[0]?.id,
      enrolment: dossier.enrolments[0]?.id,
      voucher: dossier.vouchers[0]?.id,
      attestation: dossier.attestations[0]?.id,
      appointment: dossier.appointments[0]?.id,
      assessment: dossier.assessments[0]?.id,
      exemption: dossier.exemptions[0]?.id,
      transmission: dossier.transmissions[0]?.id,
      decision: dossier.decisions[0]?.id,
    };
    for (const [table, id] of Object.entries(own)) {
      const found = await ownersOf(store, table as OwnedTable, [id ?? '', missing], FOR_RULES);
      expect(found, table).toEqual(new Map([[id, dossier.file.id]]));
    }
  });

  it('give vouchers by their code', async () => {
    const [voucher] = whole.dossiers[0].vouchers;
    expect(await voucherByCode(store, voucher?.code ?? '', FOR_RULES)).toEqual({
      id: voucher?.id,
      fileId: voucher?.fileId,
    });
    expect(await voucherByCode(store, 'none', FOR_RULES)).toBeNull();
  });

  it('give courses with sessions, places taken and enrolments, one statement each', async () => {
    const { shared } = whole;
    const id = shared.courses[0]?.id ?? '';
    const statements = await tests.statementsOf(async () => {
      expect(await coursesByIds(store, [id, missing])).toEqual(
        new Map([[id, { course: shared.courses[0], sessions: shared.courseSessions, placesTaken: 1 }]]),
      );
      const enrolment = whole.dossiers[0].enrolments[0];
      expect(await enrolmentsOfCourses(store, [id], FOR_RULES)).toEqual(
        new Map([[id, [{ id: enrolment?.id, courseId: id, fileId: enrolment?.fileId }]]]),
      );
      const session = shared.courseSessions[0]?.id ?? '';
      expect(await coursesOfSessions(store, [session, missing])).toEqual(new Map([[session, id]]));
      const [informationSession] = shared.informationSessions;
      expect(await informationSessionsByIds(store, [informationSession?.id ?? ''], FOR_RULES)).toEqual(
        new Map([[informationSession?.id, informationSession]]),
      );
    });
    expect(statements).toHaveLength(4);
  });
});

describe('providers and their courses', () => {
  it('come newest first, then by id, in pages', async () => {
    const other = await openTestStores(['LU']);
    const lu = other.stores.country('LU');
    const early = [aProvider(), aProvider()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [late, [provider]] = [aProvider(), early];
    if (provider === undefined) throw new Error('no provider');
    const courses = ['2012-02-02', '2012-02-01', '2012-02-01'].map((on) =>
      aCourse(provider.id, { scheduledOn: day(on) }),
    );
    const inOrder = courses.toSorted((a, b) =>
      a.scheduledOn === b.scheduledOn ? (a.id < b.id ? -1 : 1) : a.scheduledOn < b.scheduledOn ? 1 : -1,
    );
    const shared = (part: Partial<Situation['shared']>) => emptySituation(part);
    await put(lu, shared({ providers: early, courses }), new Date('2012-05-01T09:00:00Z'));
    await put(lu, shared({ providers: [late] }), new Date('2012-05-02T09:00:00Z'));
    const rows = await providerPage(lu, ALL);
    expect(rows).toEqual([
      { ...late, addedOn: '2012-05-02' },
      ...early.map((row) => ({ ...row, addedOn: '2012-05-01' })),
    ]);
    const after = { on: day('2012-05-01'), sameDay: provider.id };
    expect(await providerPage(lu, { after, first: 5 })).toEqual(rows.slice(2));
    expect(await providersByIds(lu, [late.id])).toEqual(new Map([[late.id, rows[0]]]));
    const listing = async (request: Parameters<typeof coursesOfProvider>[2]) =>
      (await coursesOfProvider(lu, provider.id, request)).map(({ course }) => course);
    expect(await listing(ALL)).toEqual(inOrder);
    const on = day('2012-02-01');
    expect(await listing({ after: { on, sameDay: 'ALL' }, first: 9 })).toEqual(inOrder.slice(1));
    expect(await listing({ after: { on, sameDay: inOrder[1]?.id ?? '' }, first: 9 })).toEqual(
      inOrder.slice(2),
    );
    expect(await listing({ after: { on, sameDay: 'NONE' }, first: 9 })).toEqual([]);
    expect(await listing({ after: null, first: 2 })).toEqual(inOrder.slice(0, 2));
    await other.close();
  });
});
