import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countries } from '../../jurisdictions/registry.ts';
import { assembleSchema } from '../../server/schema.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { cases, registered } from './cases/index.ts';
import { changed, digestOf } from './digest.ts';
import { providersAlone } from './first-people.ts';
import { HARBOUR } from './island-claims.ts';
import { WITH_ARCHIPELAGO, withBoathouse } from './islanders.ts';
import { addOtherAuthority, type Payload, type Story, tellStories } from './story.ts';

const MUTATIONS = Object.keys(assembleSchema(countries).getMutationType()?.getFields() ?? {});

/** What a refusal leaves behind: that it was asked, answered and audited. */
const TRACES = ['audit_entry', 'audit_head', 'decision', 'decision_fact', 'decision_reason', 'idempotency'];

let gateway: TestGateway;
let stories: Readonly<Record<'LU' | 'XA', Story>>;

/** Of the tables that were written those that are more than the traces of a refusal in a country. */
function beyondTraces(written: readonly string[], country: string): readonly string[] {
  const traces = TRACES.map((name) => `country_${country.toLowerCase()}.${name}`);
  return written.filter((table) => !traces.includes(table));
}

beforeAll(async () => {
  gateway = await openTestGateway({
    countries: WITH_ARCHIPELAGO,
    firstPeople: withBoathouse(providersAlone),
  });
  await addOtherAuthority(gateway);
  stories = { LU: tellStories(gateway), XA: tellStories({ ...gateway, ask: gateway.as(HARBOUR) }) };
});
afterAll(() => gateway.close());

/** A decision without what storing it adds. */
function ruled({ decision, userErrors }: Payload) {
  const { id: _, recordedAt: __, ...rest } = decision ?? {};
  return { decision: decision === null ? null : rest, userErrors };
}

function statusOf({ decision }: Payload, rule: string): string | undefined {
  const reasons: readonly { rule: { id: string }; status: string }[] = decision.reasons;
  return reasons.find((reason) => reason.rule.id === rule)?.status;
}

describe('the mutations of the schema', () => {
  it('each have a granted case', () => {
    expect(MUTATIONS.length).toBeGreaterThan(0);
    const covered = [...cases.granted, ...registered].map(({ mutation }) => mutation);
    expect([...new Set(covered)].toSorted()).toEqual(MUTATIONS.toSorted());
  });

  it('each have a refused case, or only record and have one of what cannot be recorded', () => {
    const refused = new Set(cases.refused.map(({ mutation }) => mutation));
    const unrecordable = new Set(cases.unrecordable.map(({ mutation }) => mutation));
    expect([...refused].filter((mutation) => unrecordable.has(mutation))).toEqual([]);
    expect([...refused, ...unrecordable].toSorted()).toEqual(MUTATIONS.toSorted());
  });
});

describe('a granted act', () => {
  for (const { country, mutation, title, outcome, by, bring } of cases.granted) {
    describe(`${mutation}: ${title}`, () => {
      it('is rehearsed without a trace, done once, and told again', async () => {
        const story = stories[country];
        const input = { ...(await bring(story)), idempotencyKey: randomUUID() };
        const before = await digestOf(gateway);

        const rehearsal = await story.send(mutation, { ...input, dryRun: true });
        expect(changed(before, await digestOf(gateway))).toEqual([]);
        expect(rehearsal).toMatchObject({ dryRun: true, decision: { id: null, recordedAt: null } });

        const real = await story.send(mutation, input);
        expect(real).toMatchObject({
          dryRun: false,
          userErrors: [],
          decision: { verdict: 'GRANTED', outcome, question: mutation },
        });
        expect(['SATISFIED', 'NOT_APPLICABLE']).toContain(statusOf(real, by));
        expect(ruled(rehearsal)).toEqual(ruled(real));
        const after = await digestOf(gateway);
        const written = changed(before, after);
        const schema = `country_${country.toLowerCase()}`;
        expect(written).toEqual(expect.arrayContaining([`${schema}.idempotency`, `${schema}.audit_entry`]));
        expect(beyondTraces(written, country)).not.toEqual([]);

        expect(await story.send(mutation, input)).toEqual(real);
        expect(changed(after, await digestOf(gateway))).toEqual([]);

        const other = await story.send(mutation, { ...input, on: null });
        expect(other).toMatchObject({
          decision: null,
          userErrors: [{ code: 'CONFLICT', path: ['idempotencyKey'] }],
        });
        expect(changed(after, await digestOf(gateway))).toEqual([]);
      });
    });
  }
});

describe('an act of the gateway’s own', () => {
  for (const { mutation, title, shown, bring } of registered) {
    it(`${mutation}: ${title}, is rehearsed without a trace, done once, and told again`, async () => {
      const story = stories.LU;
      const input = { ...(await bring(story)), idempotencyKey: randomUUID() };
      const before = await digestOf(gateway);
      const rehearsal = await story.send(mutation, { ...input, dryRun: true });
      expect(rehearsal).toMatchObject({ dryRun: true, decision: null, userErrors: [], ...shown });
      expect(changed(before, await digestOf(gateway))).toEqual([]);

      const real = await story.send(mutation, input);
      expect(real).toMatchObject({ dryRun: false, decision: null, userErrors: [], ...shown });
      const after = await digestOf(gateway);
      const written = changed(before, after);
      expect(written).toEqual(expect.arrayContaining(['gateway.idempotency', 'gateway.audit_entry']));
      expect(written.filter((table) => !table.startsWith('gateway.'))).toEqual([]);

      expect(await story.send(mutation, input)).toEqual(real);
      expect(changed(after, await digestOf(gateway))).toEqual([]);

      const field =
        'name' in input ? { name: 'Another' } : 'purpose' in input ? { purpose: 'Another' } : { client: 'x' };
      expect(await story.send(mutation, { ...input, ...field })).toMatchObject({
        userErrors: [{ code: 'CONFLICT', path: ['idempotencyKey'] }],
      });
    });
  }
});

describe('a refused act', () => {
  for (const { country, mutation, title, by, bring } of cases.refused) {
    it(`${mutation}: ${title}, names ${by} and changes no state`, async () => {
      const story = stories[country];
      const input = { ...(await bring(story)), idempotencyKey: randomUUID() };
      const before = await digestOf(gateway);

      const rehearsal = await story.send(mutation, { ...input, dryRun: true });
      expect(changed(before, await digestOf(gateway))).toEqual([]);

      const real = await story.send(mutation, input);
      expect(real).toMatchObject({
        userErrors: [],
        decision: { verdict: 'REFUSED', outcome: 'REFUSED', question: mutation },
      });
      expect(statusOf(real, by)).toBe('NOT_SATISFIED');
      expect(ruled(rehearsal)).toEqual(ruled(real));
      const after = await digestOf(gateway);
      expect(beyondTraces(changed(before, after), country)).toEqual([]);
      expect(changed(before, after)).toContain(`country_${country.toLowerCase()}.decision`);

      expect(await story.send(mutation, input)).toEqual(real);
      expect(changed(after, await digestOf(gateway))).toEqual([]);
    });
  }
});

describe('an act that cannot be recorded', () => {
  for (const { country, mutation, title, code, path, bring } of cases.unrecordable) {
    it(`${mutation}: ${title}, is told its place and leaves no trace`, async () => {
      const story = stories[country];
      const input = { ...(await bring(story)), idempotencyKey: randomUUID() };
      const before = await digestOf(gateway);
      const rehearsal = await story.send(mutation, { ...input, dryRun: true });
      const real = await story.send(mutation, input);
      expect(real).toMatchObject({ decision: null, userErrors: [{ code, path }] });
      expect(ruled(rehearsal)).toEqual(ruled(real));
      expect(changed(before, await digestOf(gateway))).toEqual([]);
    });
  }
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
