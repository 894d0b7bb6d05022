import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEntries } from '../../datasources/audit.ts';
import { checkChain } from '../../datasources/audit-check.ts';
import { decodeId } from '../../resolvers/ids.ts';
import { type Ask, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { tablesHolding, tablesOfFiles } from '../support/holding.ts';
import { providersAlone } from './first-people.ts';
import {
  addOtherAuthority,
  DAYS,
  languageCourse,
  newcomer,
  PERSON,
  type Story,
  tellStories,
} from './story.ts';

let gateway: TestGateway;
let story: Story;
let person: Ask;
let instant = Date.UTC(2026, 5, 15, 10);

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone, clock: () => new Date(instant++) });
  await addOtherAuthority(gateway);
  story = tellStories(gateway);
  person = gateway.as(PERSON);
});
afterAll(() => gateway.close());

const uuidOf = (id: string) => decodeId(id)?.uuid ?? '';

async function bind(personId: string): Promise<void> {
  const { invitation } = await story.grant('inviteToSignIn', { personId });
  await story.grant('acceptInvitation', { code: invitation.code });
}

describe('a sign-in', () => {
  const FILES = '{ viewer { role files { jurisdiction { code } person { id familyName } } } }';

  it('knows no file before the code of an invitation was shown, and then that one', async () => {
    const somebody = gateway.as({ role: 'PERSON', person: randomUUID() });
    const personId = await story.registered();
    const text = 'query ($id: ID!) { person(id: $id) { id } }';
    expect((await somebody(FILES)).data.viewer).toEqual({ role: 'PERSON', files: [] });
    expect((await somebody(text, { id: personId })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);

    const { invitation } = await story.grant('inviteToSignIn', { personId });
    const accept = `mutation ($code: String!, $key: String!) {
      acceptInvitation(input: { code: $code, idempotencyKey: $key }) { person { id } userErrors { code } }
    }`;
    const accepted = await somebody(accept, { code: invitation.code, key: randomUUID() });
    expect(accepted.data.acceptInvitation).toEqual({ person: { id: personId }, userErrors: [] });
    const { data } = await somebody(FILES);
    expect(data.viewer.files).toMatchObject([{ jurisdiction: { code: 'LU' }, person: { id: personId } }]);
  });

  it('loses the file to the one that is invited next', async () => {
    const personId = await story.bound();
    const next = gateway.as({ role: 'PERSON', person: 'another sign-in of theirs' });
    const { invitation } = await story.grant('inviteToSignIn', { personId });
    const text = `mutation ($code: String!, $key: String!) {
      acceptInvitation(input: { code: $code, idempotencyKey: $key }) { decision { outcome } }
    }`;
    await next(text, { code: invitation.code, key: randomUUID() });
    const read = 'query ($id: ID!) { person(id: $id) { signIns { boundOn endedOn } } }';
    expect((await person(read, { id: personId })).data.person).toBe(null);
    expect((await next(read, { id: personId })).data.person.signIns).toEqual([
      { boundOn: DAYS.today, endedOn: DAYS.today },
      { boundOn: DAYS.today, endedOn: null },
    ]);
  });

  it('is written down nowhere as the issuer calls its human', async () => {
    const word = `human${randomUUID().slice(0, 8)}`;
    const personId = await story.registered();
    const { invitation } = await story.grant('inviteToSignIn', { personId });
    const text = `mutation ($code: String!, $key: String!) {
      acceptInvitation(input: { code: $code, idempotencyKey: $key }) { decision { outcome } }
    }`;
    await gateway.as({ role: 'PERSON', person: word })(text, { code: invitation.code, key: randomUUID() });
    expect(await tablesHolding(gateway.stores.gateway.query, [word])).toEqual([]);
    const link = (await auditEntries(gateway.stores.country('LU'), 0, 100_000)).at(-1);
    expect(link).toMatchObject({ verb: 'acceptInvitation', organisation: 'PERSON' });
  });
});

describe('who read a file', () => {
  const ACCESSES = `query ($id: ID!) {
    person(id: $id) { accesses { at role organisation ground parts } }
  }`;

  it('is told to its person, one record a request, and they themselves are not', async () => {
    const personId = await story.registered();
    await bind(personId);
    await gateway.ask(
      'query ($id: ID!) { a: person(id: $id) { familyName } b: person(id: $id) { contracts { edges { cursor } } } }',
      { id: personId },
    );
    const first = (await person(ACCESSES, { id: personId })).data.person.accesses;
    expect(first[0]).toMatchObject({
      role: 'CASE_WORKER',
      organisation: 'CAI team',
      ground: 'COMPETENT_AUTHORITY',
      parts: ['IDENTITY', 'CONTRACTS'],
    });
    expect((await person(ACCESSES, { id: personId })).data.person.accesses).toEqual(first);
    expect(new Set(first.map(({ at }: { at: string }) => at)).size).toBe(first.length);
  });

  it('is told of whoever was in a list, or saw what an act had done', async () => {
    const personId = await story.registered();
    await bind(personId);
    const count = async () => (await person(ACCESSES, { id: personId })).data.person.accesses.length;
    const before = await count();
    await gateway.ask('{ persons(first: 100) { edges { node { id } } } }');
    expect(await count()).toBe(before + 1);
    await story.grant('correctPerson', {
      personId,
      phone: '+352 621 123 456',
      reason: 'Told',
      on: DAYS.today,
    });
    expect(await count()).toBe(before + 2);
  });

  it('is told of a provider who was shown the code of a voucher, and of nothing else', async () => {
    const signatory = await story.signed();
    await bind(signatory.personId);
    const provider = gateway.as({
      role: 'PROVIDER',
      jurisdiction: 'LU',
      organisation: (await story.scheduled(languageCourse())).providerId ?? '',
    });
    const { data } = await provider(
      'query ($code: String!) { voucher(code: $code) { state contract { id } } }',
      {
        code: signatory.code,
      },
    );
    expect(data.voucher).toEqual({ state: 'EXPIRED', contract: null });
    const [last] = (await person(ACCESSES, { id: signatory.personId })).data.person.accesses;
    expect(last).toMatchObject({ role: 'PROVIDER', ground: 'VOUCHER_SHOWN', parts: ['VOUCHERS'] });
  });

  it('is told to nobody else', async () => {
    const personId = await story.registered();
    const { data } = await gateway.ask(
      `query ($id: ID!) { person(id: $id) { id accesses { at } everythingHeld } }`,
      {
        id: personId,
      },
    );
    expect(data.person).toEqual({ id: personId, accesses: null, everythingHeld: null });
  });
});

describe('everything held', () => {
  it('is every row of every table that holds anything of the person, the past included', async () => {
    const word = `canary${randomUUID().slice(0, 8)}`;
    const { personId } = await story.ready();
    await story.grant('correctPerson', { personId, familyName: word, reason: word, on: DAYS.today });
    await story.grant('correctPerson', { personId, familyName: 'Other', reason: 'Back', on: DAYS.today });
    await bind(personId);
    const { data } = await person('query ($id: ID!) { person(id: $id) { everythingHeld } }', {
      id: personId,
    });
    const held: Readonly<Record<string, readonly object[]>> = data.person.everythingHeld;
    const { schema, query } = gateway.stores.country('LU');
    const tables = (await tablesOfFiles(query, schema)).map((name) => name.replace(`${schema}.`, ''));
    // Keys, and what holds ids and hashes alone.
    const told = tables.filter((name) => !['file_key', 'audit_entry', 'idempotency'].includes(name));
    expect(Object.keys(held).toSorted()).toEqual(told.toSorted());
    expect(JSON.stringify(held.person_file_history)).toContain(word);
    expect(JSON.stringify(held.decision_fact)).toContain(word);
    const counts = await sql<{ name: string; count: number }>`${sql.join(
      told
        .filter((name) => !/^(person_file|contract|contract_child|outcome_proposal)(_history)?$/.test(name))
        .filter((name) => !/^decision_|status/.test(name))
        .map(
          (name) => sql`select ${name} as name, count(*)::integer as count from ${sql.id(schema, name)}
            where file_id = ${uuidOf(personId)}`,
        ),
      sql` union all `,
    )}`.execute(query);
    for (const { name, count } of counts.rows) expect(held[name]?.length, name).toBe(count);
  });
});

describe('an erasure that is asked for', () => {
  it('takes everything where no rule rests on the file, and says so first in a dry run', async () => {
    const word = `canary${randomUUID().slice(0, 8)}`;
    const { person: registered } = await story.grant('registerPerson', {
      ...newcomer(801),
      familyName: word,
    });
    await bind(registered.id);
    const text = `mutation ($input: RequestErasureInput!) {
      requestErasure(input: $input) { parts { part goes rules { id } } decision { outcome } userErrors { code } }
    }`;
    const input = { personId: registered.id, idempotencyKey: randomUUID() };
    const rehearsal = await person(text, { input: { ...input, dryRun: true } });
    const everything = ['IDENTITY', 'REGISTER', 'DECISIONS', 'CONSENTS'].map((part) => ({
      part,
      goes: true,
      rules: [{ id: 'EU-GDPR-ERASURE' }],
    }));
    expect(rehearsal.data.requestErasure).toEqual({
      parts: everything,
      decision: { outcome: 'ERASED' },
      userErrors: [],
    });
    expect(await tablesHolding(gateway.stores.gateway.query, [word])).toContain('country_lu.person_file');
    const real = await person(text, { input });
    expect(real.data).toEqual(rehearsal.data);
    const left = await tablesHolding(gateway.stores.gateway.query, [word, uuidOf(registered.id)]);
    expect(left).toEqual(['country_lu.audit_entry']);
    expect(await tablesHolding(gateway.stores.gateway.query, [word])).toEqual([]);
    expect((await checkChain(gateway.stores.country('LU'))).broken).toBe(null);
    // The one that asked is told again what it was told.
    expect((await person(text, { input })).data).toEqual(rehearsal.data);
  });

  it('takes nothing of a signatory, and names the rules that keep each part', async () => {
    const { personId } = await story.ready();
    const { decision, parts } = await story.send('requestErasure', { personId, on: DAYS.today });
    expect(decision.verdict).toBe('REFUSED');
    const rules = (part: string) =>
      parts.find((one: { part: string }) => one.part === part)?.rules.map(({ id }: { id: string }) => id);
    expect(parts.every(({ goes }: { goes: boolean }) => !goes)).toBe(true);
    expect(rules('CONTRACTS')).toEqual(['LU-DUR-1', 'LU-VAL-3']);
    expect(rules('COURSES')).toEqual(['LU-VAL-1']);
    expect(rules('VOUCHERS')).toEqual(['LU-LANG-7']);
    expect(rules('ATTESTATIONS')).toEqual(['LU-LANG-6']);
    expect(rules('IDENTITY')).toEqual(['EU-GDPR-KEPT']);
  });
});

describe('a day that is over', () => {
  it('is for a case worker to say: a provider and a person act today', async () => {
    const personId = await story.bound();
    const text = `mutation ($input: RequestAppointmentInput!) {
      requestAppointment(input: $input) { userErrors { code path } }
    }`;
    const input = { personId, channel: 'EMAIL', on: '2026-06-14', idempotencyKey: randomUUID() };
    const { data } = await person(text, { input });
    expect(data.requestAppointment.userErrors).toEqual([{ code: 'INVALID', path: ['on'] }]);
  });
});

describe('a case worker', () => {
  const NORTH = { role: 'CASE_WORKER', jurisdiction: 'LU', organisation: 'CAI_TEAM_NORTH' } as const;

  it('sees the files of their own authority, and acts for it', async () => {
    const north = tellStories({ ask: gateway.as(NORTH), as: gateway.as });
    const personId = await north.registered();
    const text = 'query ($id: ID!) { person(id: $id) { authority { code } } }';
    expect((await gateway.as(NORTH)(text, { id: personId })).data.person.authority.code).toBe(
      'CAI_TEAM_NORTH',
    );
    expect((await gateway.ask(text, { id: personId })).data.person).toBe(null);
    const foreign = await story.send('inviteToSignIn', { personId });
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['personId'] }]);
  });

  it('hands a file over with what is in it, and sees it no more', async () => {
    const { personId } = await story.signed();
    const authorityId = await story.otherAuthority();
    await story.grant('moveFile', { personId, authorityId, reason: 'Moved north', on: DAYS.today });
    const text = 'query ($id: ID!) { person(id: $id) { contracts { edges { node { id } } } } }';
    expect((await gateway.ask(text, { id: personId })).data.person).toBe(null);
    expect((await gateway.as(NORTH)(text, { id: personId })).data.person.contracts.edges).toHaveLength(1);
  });

  it('closes no course of a provider in which somebody of another authority has a place', async () => {
    const north = tellStories({ ask: gateway.as(NORTH), as: gateway.as });
    const course = await story.scheduled(languageCourse());
    await story.redeemed(await story.signed(), course);
    await north.redeemed(await north.signed(), course);
    const closing = await story.send('completeCourse', {
      courseId: course.courseId,
      on: DAYS.languageClosed,
    });
    expect(closing.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['courseId'] }]);
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
