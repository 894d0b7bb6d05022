import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, type PlainDate, plus } from '../../domain/calendar.ts';
import { decodeId } from '../../resolvers/ids.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';
import { civicCourse, DAYS, languageCourse, type Story, tellStories } from './story.ts';

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  story = tellStories(gateway);
});
afterAll(() => gateway.close());

/** What is due, in both tellings. */
interface Due {
  readonly kind: string;
  readonly debtor: string;
  readonly dueOn: string | null;
  readonly rule: string;
}

interface DueRow extends Due {
  readonly from: string;
  readonly until: string | null;
}

function sorted(dues: readonly Due[]): readonly string[] {
  return dues
    .map(({ kind, debtor, dueOn, rule }) => [kind, debtor, dueOn ?? 'whenever', rule].join(' '))
    .toSorted();
}

async function storedFor(contractId: string): Promise<readonly DueRow[]> {
  const { schema, query } = gateway.stores.country('LU');
  const { rows } = await sql<DueRow>`
    select kind, debtor, due_on::text as "due_on", rule, applies_from::text as "from", applies_until::text as "until"
    from ${sql.id(schema, 'obligation')} where contract_id = ${decodeId(contractId)?.uuid}`.execute(query);
  return rows;
}

/** Days asked about in one document: it may have so many names for one field. */
const DAYS_A_REQUEST = 50;

async function told(contractId: string, days: readonly PlainDate[]): Promise<readonly (readonly Due[])[]> {
  const rest = days.slice(DAYS_A_REQUEST);
  const first = await toldAtOnce(contractId, days.slice(0, DAYS_A_REQUEST));
  return rest.length === 0 ? first : [...first, ...(await told(contractId, rest))];
}

async function toldAtOnce(
  contractId: string,
  days: readonly PlainDate[],
): Promise<readonly (readonly Due[])[]> {
  const fields = days.map(
    (asOf, index) => `d${index}: obligations(asOf: "${asOf}") { kind debtor dueOn rule { id } }`,
  );
  const text = `query ($id: ID!) { contract(id: $id) { ${fields.join('\n')} } }`;
  const { data, errors } = await gateway.ask(text, { id: contractId });
  expect(errors).toBeUndefined();
  return days.map((_, index) =>
    data.contract[`d${index}`].map((due: Due & { rule: { id: string } }) => ({ ...due, rule: due.rule.id })),
  );
}

/** From before the signature to after the end of two years, closely where things happen. */
const MANY_DAYS = [
  ...Array.from({ length: 90 }, (_, index) => plus(day('2024-01-25'), { days: index })),
  ...Array.from({ length: 160 }, (_, index) => plus(day('2024-04-24'), { days: index * 6 })),
];

/** Contracts whose stories differ, each with the number of different days that it has at least. */
const STORIES: readonly (readonly [string, number, (story: Story) => Promise<string>])[] = [
  ['signed and left alone', 3, async (one) => (await one.signed()).contractId],
  [
    'validated',
    5,
    async (one) => {
      const { contractId } = await one.ready();
      await one.grant('completeContract', { contractId, on: DAYS.validated });
      return contractId;
    },
  ],
  [
    'with a second voucher never used',
    5,
    async (one) => {
      const signatory = await one.signed();
      await one.certified(signatory);
      await one.grant('issueVoucher', { contractId: signatory.contractId, on: DAYS.validated });
      return signatory.contractId;
    },
  ],
  [
    'with a broken bond, settled later',
    4,
    async (one) => {
      const signatory = await one.signed();
      await one.learned(signatory, 30);
      const settlement = { settlement: 'CLOSE_SEQUENCE', reason: 'Moved away', on: '2024-05-02' };
      await one.grant('settleBrokenBond', { voucherId: signatory.voucherId, ...settlement });
      return signatory.contractId;
    },
  ],
  [
    'with a course called off and a civic course not followed',
    4,
    async (one) => {
      const signatory = await one.signed();
      const course = await one.scheduled(languageCourse());
      await one.redeemed(signatory, course);
      await one.enrolled(signatory, await one.scheduled(civicCourse()));
      const callingOff = { courseId: course.courseId, reason: 'Too few', on: DAYS.enrolled };
      await one.grant('cancelCourse', callingOff);
      return signatory.contractId;
    },
  ],
  [
    'with a lapsed voucher, replaced',
    4,
    async (one) => {
      const { contractId, voucherId } = await one.signed();
      await one.grant('replaceVoucher', { voucherId, reason: 'LAPSED', on: '2024-09-02' });
      return contractId;
    },
  ],
];

describe('what is due on a day by the facts up to it', () => {
  it.each(STORIES)('is what the stored rows say, for a contract %s', async (_, changes, bring) => {
    const contractId = await bring(story);
    const rows = await storedFor(contractId);
    const dues = await told(contractId, MANY_DAYS);
    const stored = MANY_DAYS.map((on) =>
      sorted(rows.filter(({ from, until }) => from <= on && (until === null || on <= until))),
    );
    expect(MANY_DAYS.map((on, index) => [on, sorted(dues[index] ?? [])])).toEqual(
      MANY_DAYS.map((on, index) => [on, stored[index]]),
    );
    // The story has days of many kinds; otherwise little would have been compared.
    expect(new Set(stored.map((dueThen) => dueThen.join())).size).toBeGreaterThanOrEqual(changes);
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
