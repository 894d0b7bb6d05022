import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodeId } from '../../resolvers/ids.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { OTHER_SCHOOL, providersAlone } from './first-people.ts';
import {
  type Course,
  DAYS,
  type Input,
  languageCourse,
  type Payload,
  providerId,
  type Signatory,
  type Story,
  tellStories,
} from './story.ts';
import { holdRow } from './waiting.ts';

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  story = tellStories(gateway);
});
afterEach(() => expect(gateway.faults).toEqual([]));
afterAll(() => gateway.close());

function uuidOf(id: string): string {
  const decoded = decodeId(id);
  if (decoded === null) throw new Error('not an id');
  return decoded.uuid;
}

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function one<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

function redemption({ code }: Signatory, { courseId, providerId }: Course): Input {
  return { code, courseId, providerId, channel: 'EMAIL', on: DAYS.redeemed };
}

async function rowsWhere(table: string, column: string, value: string): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::integer as count from ${sql.id('country_lu', table)}
    where ${sql.id(column)}::text = ${value}`.execute(gateway.stores.gateway.query);
  return rows[0]?.count ?? 0;
}

/**
 * Sends all at once. On the server the file's row is held until several wait for it, so that the race is
 * one; the embedded database has one connection, on which transactions come one after the other.
 */
async function race(personId: string, send: () => Promise<Payload>[]): Promise<readonly Payload[]> {
  const { main } = gateway.config;
  if (!('url' in main)) return Promise.all(send());
  const held = await holdRow(main.url, 'country_lu.person_file', uuidOf(personId));
  const sent = Promise.all(send());
  const queue = await held.queueOf(2).finally(held.release);
  expect(queue.table).toBe('country_lu.person_file');
  return sent;
}

function granted(payloads: readonly Payload[]): readonly Payload[] {
  return payloads.filter(({ decision }) => decision?.verdict === 'GRANTED');
}

function refusedBy(payloads: readonly Payload[], rule: string): readonly Payload[] {
  return payloads.filter(
    ({ decision }) =>
      decision?.verdict === 'REFUSED' &&
      decision.reasons.some(
        (reason: { rule: { id: string }; status: string }) =>
          reason.rule.id === rule && reason.status === 'NOT_SATISFIED',
      ),
  );
}

describe('fifty redemptions of one voucher at once', () => {
  it('take it once; the forty-nine others are refused by LU-LANG-9', async () => {
    const signatory = await story.signed();
    // Ten courses: those who wait for a course's row would not meet at the file's.
    const courses = await Promise.all(times(10, () => story.scheduled(languageCourse())));
    const all = await race(signatory.personId, () =>
      times(50, (index) => story.send('redeemVoucher', redemption(signatory, one(courses, index % 10)))),
    );
    expect(granted(all)).toHaveLength(1);
    expect(refusedBy(all, 'LU-LANG-9')).toHaveLength(49);
    expect(await rowsWhere('enrolment', 'voucher_id', uuidOf(signatory.voucherId))).toBe(1);
  });

  it('with one key have one effect and fifty equal answers', async () => {
    const signatory = await story.signed();
    const course = await story.scheduled(languageCourse());
    const idempotencyKey = randomUUID();
    const all = await Promise.all(
      times(50, () => story.send('redeemVoucher', { ...redemption(signatory, course), idempotencyKey })),
    );
    expect(granted(all)).toHaveLength(50);
    expect(new Set(all.map((payload) => JSON.stringify(payload)))).toHaveLength(1);
    expect(await rowsWhere('idempotency', 'key', idempotencyKey)).toBe(1);
    expect(await rowsWhere('enrolment', 'voucher_id', uuidOf(signatory.voucherId))).toBe(1);
    expect(await rowsWhere('decision', 'contract_id', uuidOf(signatory.contractId))).toBe(2);
  });
});

describe('one voucher shown to two providers at once', () => {
  it('is taken by one of them, and the other learns why it is not', async () => {
    const signatory = await story.signed();
    const [one, other] = await Promise.all([
      story.scheduled(languageCourse()),
      story.scheduled(languageCourse({ providerId: providerId(OTHER_SCHOOL) })),
    ]);
    const all = await race(signatory.personId, () =>
      [one, other].map((course) => story.send('redeemVoucher', redemption(signatory, course))),
    );
    expect(granted(all)).toHaveLength(1);
    expect(refusedBy(all, 'LU-LANG-9')).toHaveLength(1);
    const { data } = await gateway.ask(
      'query ($code: String!) { voucher(code: $code) { provider { id } } }',
      {
        code: signatory.code,
      },
    );
    expect(granted(all)[0]?.voucher.provider).toEqual(data.voucher.provider);
    expect([one.providerId, other.providerId]).toContain(data.voucher.provider.id);
  });
});

describe('the last place of a course', () => {
  it('goes to one of two who ask for it at once; the other keeps the voucher', async () => {
    const course = await story.scheduled(languageCourse({ places: 1 }));
    const both = await story.manySigned(2);
    const all = await Promise.all(
      both.map((signatory) => story.send('redeemVoucher', redemption(signatory, course))),
    );
    expect(granted(all)).toHaveLength(1);
    const loser = all.findIndex(({ decision }) => decision === null);
    expect(all[loser]?.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['courseId'] }]);
    expect(await rowsWhere('enrolment', 'course_id', uuidOf(course.courseId))).toBe(1);
    const again = await story.scheduled(languageCourse());
    await story.redeemed(one(both, loser), again);
  });
});

describe('the next voucher asked for ten times at once', () => {
  it('is issued once; the nine others are refused by LU-LANG-7', async () => {
    const signatory = await story.signed();
    await story.certified(signatory);
    const input = { contractId: signatory.contractId, on: DAYS.validated };
    const all = await race(signatory.personId, () => times(10, () => story.send('issueVoucher', input)));
    expect(granted(all)).toHaveLength(1);
    expect(refusedBy(all, 'LU-LANG-7')).toHaveLength(9);
    expect(await rowsWhere('voucher', 'contract_id', uuidOf(signatory.contractId))).toBe(2);
  });
});

describe('numbers of attestations', () => {
  it('have neither gap nor double, however many are issued at once, with refusals between them', async () => {
    const year = 2025;
    const course = await story.scheduled(
      languageCourse({ providerId: providerId(OTHER_SCHOOL), places: 20 }),
    );
    const open = await story.scheduled(languageCourse({ providerId: providerId(OTHER_SCHOOL) }));
    const enrolmentIds = await Promise.all(
      (await story.manySigned(12)).map((signatory) => story.redeemed(signatory, course)),
    );
    await story.attended(course, enrolmentIds);
    await story.closed(course);
    const unfinished = await Promise.all(
      (await story.manySigned(3)).map((signatory) => story.redeemed(signatory, open)),
    );
    const asked = [...enrolmentIds, ...unfinished, ...enrolmentIds.slice(0, 3)];
    const all = await Promise.all(
      asked.map((enrolmentId) => story.send('issueAttestation', { enrolmentId, on: `${year}-01-10` })),
    );
    expect(refusedBy(all, 'LU-LANG-6')).toHaveLength(3);
    expect(all.filter(({ userErrors }) => userErrors[0]?.code === 'CONFLICT')).toHaveLength(3);
    const numbers = granted(all).map(({ attestation }) => attestation.number);
    expect(numbers.toSorted()).toEqual(times(12, (index) => `${year}-${String(index + 1).padStart(5, '0')}`));
  });
});
