import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../datasources/dossiers.ts';
import { saveSituation } from '../../datasources/situations.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { day } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { AttendanceRecord, EnrolmentRecord } from '../../domain/prestation.ts';
import type { VoucherRecord, VoucherStatusRecord } from '../../domain/voucher.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { archipelago } from '../fictional-country/graphql/index.ts';
import { TOLD_COUNTRIES } from '../support/countries.ts';
import { type Answer, type Claims, NOON, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { emptySituation } from '../support/invented.ts';
import { codeFrom } from './copies.ts';
import { providersAlone } from './first-people.ts';
import { HARBOUR, LIGHTHOUSE } from './island-claims.ts';
import { ISLAND_DAYS, tellOfIslands } from './islands.ts';
import { type Story, tellStories } from './story.ts';

const ONE = { role: 'PERSON', person: 'islander one' } as const satisfies Claims;
const TWO = { role: 'PERSON', person: 'islander two' } as const satisfies Claims;

/** What somebody has of their own under a contract. */
interface OwnRows {
  readonly voucher: VoucherRecord;
  readonly status: VoucherStatusRecord;
  readonly enrolment: EnrolmentRecord;
  readonly attendance: AttendanceRecord;
}

/** What each of the two is asked about: their file and what is theirs alone. */
interface Party extends OwnRows {
  readonly personId: string;
  readonly dossier: Dossier;
  readonly prestationId: string;
}

let gateway: TestGateway;
let story: Story;
let contractId: string;
let alone: string;
let parties: readonly [Party, Party];

const uuidOf = (id: string) => decodeId(id)?.uuid ?? '';
const idOf = (type: string, uuid: string) => encodeId(type, 'XA', uuid);

function ownRows(
  { file, prestations }: Dossier,
  contract: string,
  [courseId, sessionId]: readonly [string, string],
): OwnRows & { readonly prestationId: string } {
  const fileId = file.id;
  const prestationId = prestations.find((row) => row.fileId === fileId)?.id ?? '';
  const of = { contractId: contract, fileId };
  const on = day(ISLAND_DAYS.today);
  const open = { cancelledOn: null, closedOn: null, result: null, interpreting: [] };
  const enrolment: EnrolmentRecord = {
    ...{ ...of, id: randomUUID(), prestationId, courseId, voucherId: null },
    ...{ enrolledOn: on, channel: 'ONLINE', invitedOn: null, ...open },
  };
  const unused = { redeemedOn: null, providerId: null, cancelledOn: null, cancelReason: null };
  const unsettled = { replacedOn: null, replacesId: null, settledOn: null };
  const voucher: VoucherRecord = {
    ...{ ...of, id: randomUUID(), code: codeFrom(fileId, 'XA'), prestationId, sequence: 1 },
    ...{ issuedOn: on, expiresOn: day('2026-09-01'), ...unused, ...unsettled },
    ...{ settlement: null, settlementReason: null },
  };
  return {
    prestationId,
    enrolment,
    voucher,
    status: {
      ...{ voucherId: voucher.id, contractId: contract, state: 'ISSUED', bond: 'OPEN' },
      ...{ validFrom: on, validUntil: null, rule: 'XA-BOND-3' },
    },
    attendance: {
      ...{ ...of, id: randomUUID(), enrolmentId: enrolment.id, sessionId },
      ...{ minutes: 60, signed: true },
    },
  };
}

/** Gives each of two who share a contract rows of their own under it. */
async function withOwnRows(
  store: CountryStore,
  personIds: readonly string[],
  contract: string,
  course: readonly [string, string],
): Promise<readonly Party[]> {
  const files = await loadDossiers(store, personIds.map(uuidOf));
  const dossiers = personIds.flatMap((id) => files.get(uuidOf(id)) ?? []);
  const rows = dossiers.map((dossier) => ownRows(dossier, contract, course));
  const after = dossiers.map((dossier) => ({
    ...dossier,
    vouchers: rows.map(({ voucher }) => voucher),
    voucherStatuses: rows.map(({ status }) => status),
    enrolments: rows.map(({ enrolment }) => enrolment),
    attendances: rows.map(({ attendance }) => attendance),
  }));
  await inTransaction(store, NOON, (trx) =>
    saveSituation(trx, { ...emptySituation(), dossiers }, { ...emptySituation(), dossiers: after }),
  );
  return rows.flatMap((own, index) => {
    const [dossier, personId] = [dossiers[index], personIds[index]];
    return dossier === undefined || personId === undefined ? [] : [{ ...own, dossier, personId }];
  });
}

async function bind(personId: string, claims: Claims): Promise<void> {
  const { invitation } = await story.grant('inviteToSignIn', { personId });
  const accept = `mutation ($code: String!, $key: String!) {
    acceptInvitation(input: { code: $code, idempotencyKey: $key }) { userErrors { code } }
  }`;
  await gateway.as(claims)(accept, { code: invitation.code, key: randomUUID() });
}

beforeAll(async () => {
  gateway = await openTestGateway({
    countries: [...TOLD_COUNTRIES, archipelago],
    firstPeople: providersAlone,
  });
  story = tellStories({ ask: gateway.as(HARBOUR), as: gateway.as });
  const islands = tellOfIslands(story);
  const household = await islands.countersigned(2);
  contractId = household.contractId;
  alone = (await islands.countersigned(1)).contractId;
  const { course } = await story.grant('scheduleCourse', {
    ...{ jurisdiction: 'XA', kind: 'ORIENTATION_DAY', title: 'Welcome day', language: 'en', places: 5 },
    sessions: [{ heldOn: ISLAND_DAYS.today, startsAt: '09:00', endsAt: '13:00' }],
  });
  const ids = [uuidOf(course.id), uuidOf(course.sessions[0].id)] as const;
  const store = gateway.stores.country('XA');
  const [one, two] = await withOwnRows(store, household.personIds, uuidOf(contractId), ids);
  if (one === undefined || two === undefined) throw new Error('two share the contract');
  parties = [one, two];
  await bind(one.personId, ONE);
  await bind(two.personId, TWO);
});
afterAll(() => gateway.close());

const UNDER_IT = `query ($id: ID!) { contract(id: $id) {
  prestations { id person { id } ... on CoursePrestation { ...places } }
  vouchers { id code }
  signatories { signedOn person { familyName } }
  pathToCompletion { prestation { id } }
} }
fragment places on CoursePrestation { enrolments { id person { id } attendance { minutes } } }`;

/** What the contract shows to somebody, in the words of whose it is. */
async function shownTo(claims: Claims) {
  const { data, errors } = await gateway.as(claims)(UNDER_IT, { id: contractId });
  expect(errors).toBeUndefined();
  const { prestations, vouchers, pathToCompletion, signatories } = data.contract;
  const idsOf = (rows: readonly Answer['data'][]) => rows.map(({ id }) => id).toSorted();
  const enrolments = prestations.flatMap((row: Answer['data']) => row.enrolments);
  return {
    prestations: idsOf(prestations),
    people: [...prestations, ...enrolments].map(({ person }) => person.id).toSorted(),
    enrolments: idsOf(enrolments),
    attendances: enrolments.flatMap((row: Answer['data']) => row.attendance).length,
    vouchers: idsOf(vouchers),
    path: pathToCompletion.map((step: Answer['data']) => step.prestation.id).toSorted(),
    signatories: signatories.length,
  };
}

function rowsOf(...of: readonly Party[]) {
  const ids = (type: string, one: (party: Party) => string) =>
    of.map((party) => idOf(type, one(party))).toSorted();
  return {
    prestations: ids('Prestation', ({ prestationId }) => prestationId),
    people: of.flatMap(({ personId }) => [personId, personId]).toSorted(),
    enrolments: ids('Enrolment', ({ enrolment }) => enrolment.id),
    attendances: of.length,
    vouchers: ids('Voucher', ({ voucher }) => voucher.id),
    path: ids('Prestation', ({ prestationId }) => prestationId),
    signatories: 2,
  };
}

describe('of a contract that two have signed', () => {
  it('each of them sees their own rows, and the authority of both sees all', async () => {
    const [one, two] = parties;
    expect(await shownTo(ONE)).toEqual(rowsOf(one));
    expect(await shownTo(TWO)).toEqual(rowsOf(two));
    expect(await shownTo(HARBOUR)).toEqual(rowsOf(one, two));
  });

  it('a person is given the vouchers that are theirs', async () => {
    const text = 'query ($id: ID!) { person(id: $id) { vouchers { id } } }';
    for (const { personId, voucher } of parties) {
      const { data } = await gateway.as(HARBOUR)(text, { id: personId });
      expect(data.person.vouchers).toEqual([{ id: idOf('Voucher', voucher.id) }]);
    }
  });

  it('each is told everything that is held on them, and nothing of the other', async () => {
    const text = 'query ($id: ID!) { person(id: $id) { everythingHeld } }';
    for (const [claims, own, other] of [
      [ONE, parties[0], parties[1]],
      [TWO, parties[1], parties[0]],
    ] as const) {
      const { data } = await gateway.as(claims)(text, { id: own.personId });
      const held = data.person.everythingHeld;
      const idsIn = ({ dossier, ...rows }: Party) => [
        dossier.file.id,
        ...dossier.parties.filter(({ fileId }) => fileId === dossier.file.id).map(({ id }) => id),
        ...[rows.prestationId, rows.voucher.id, rows.enrolment.id, rows.attendance.id],
      ];
      for (const id of idsIn(own)) expect(JSON.stringify(held)).toContain(id);
      for (const id of idsIn(other)) expect(JSON.stringify(held)).not.toContain(id);
      expect(held.voucher_status).toHaveLength(1);
      expect(held.contract).toHaveLength(1);
      expect(held.contract_status.length).toBeGreaterThan(0);
    }
  });

  it('is read with the statements of a contract that one has signed', async () => {
    const text = UNDER_IT.replaceAll('person { id }', '');
    const count = async (claims: Claims, id: string) =>
      (await gateway.statementsOf(() => gateway.as(claims)(text, { id }))).length;
    // Who owns it, the file, and that it was read.
    expect(await count(HARBOUR, alone)).toBe(3);
    expect(await count(HARBOUR, contractId)).toBe(4);
    expect(await count(ONE, contractId)).toBe(3);
  });
});

describe('once one of the two files is another authority’s', () => {
  beforeAll(async () => {
    const text = '{ jurisdiction(code: XA) { authorities { id code } } }';
    const { data } = await gateway.as(HARBOUR)(text);
    const { id } = data.jurisdiction.authorities.find((one: Answer['data']) => one.code === 'LIGHTHOUSE');
    await story.grant('moveFile', {
      ...{ personId: parties[1].personId, authorityId: id, reason: 'They moved', on: ISLAND_DAYS.today },
    });
  });

  it('each authority sees the rows of the person whose file it keeps', async () => {
    const [one, two] = parties;
    expect(await shownTo(HARBOUR)).toEqual(rowsOf(one));
    expect(await shownTo(LIGHTHOUSE)).toEqual(rowsOf(two));
  });

  it('neither finds the other’s by their ids', async () => {
    const [, two] = parties;
    const ids = [
      idOf('Prestation', two.prestationId),
      idOf('Enrolment', two.enrolment.id),
      idOf('Voucher', two.voucher.id),
    ];
    const text = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await gateway.as(HARBOUR)(text, { ids })).data.nodes).toEqual([null, null, null]);
    expect((await gateway.as(LIGHTHOUSE)(text, { ids })).data.nodes).toEqual(ids.map((id) => ({ id })));
  });

  it('is so in the past as well', async () => {
    const at = `query ($id: ID!, $at: DateTime!) {
      contract(id: $id, knownAt: $at) { prestations { id } vouchers { id } }
    }`;
    const { data } = await gateway.as(HARBOUR)(at, { id: contractId, at: NOON.toISOString() });
    const { prestations, vouchers } = rowsOf(parties[0]);
    expect(data.contract).toEqual({
      prestations: prestations.map((id) => ({ id })),
      vouchers: vouchers.map((id) => ({ id })),
    });
  });

  it('acts are decided on the rows of both', async () => {
    const { decision } = await story.send('completeContract', { contractId, on: ISLAND_DAYS.today });
    expect(decision.verdict).toBe('REFUSED');
    const store = gateway.stores.country('XA');
    const close = async ({ dossier, enrolment }: Party) => {
      const before = (await loadDossiers(store, [dossier.file.id])).get(dossier.file.id);
      if (before === undefined) throw new Error('the file is there');
      const enrolments = before.enrolments.map((row) =>
        row.id === enrolment.id
          ? { ...row, closedOn: day(ISLAND_DAYS.today), result: 'COMPLETED' as const }
          : row,
      );
      const of = (dossiers: readonly Dossier[]) => ({ ...emptySituation(), dossiers });
      await inTransaction(store, NOON, (trx) =>
        saveSituation(trx, of([before]), of([{ ...before, enrolments }])),
      );
    };
    await close(parties[0]);
    const still = await story.send('completeContract', { contractId, on: ISLAND_DAYS.today });
    expect(still.decision.verdict).toBe('REFUSED');
    await close(parties[1]);
    const { contract } = await story.grant('completeContract', { contractId, on: ISLAND_DAYS.today });
    expect(contract.statusLine.at(-1)).toMatchObject({ status: 'COMPLETED' });
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
