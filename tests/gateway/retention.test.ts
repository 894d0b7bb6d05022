import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEntries } from '../../datasources/audit.ts';
import { checkChain } from '../../datasources/audit-check.ts';
import { authorities } from '../../datasources/authorities.ts';
import { newDossier } from '../../domain/dossier.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { put } from '../support/acts.ts';
import { everybodyConsents } from '../support/consents.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { tablesHolding } from '../support/holding.ts';
import { aFile, emptySituation } from '../support/invented.ts';
import { digestOf } from './digest.ts';
import { providersAlone } from './first-people.ts';
import { AGENCY } from './french-claims.ts';
import { DAYS, type Input, newcomer, type Story, tellStories } from './story.ts';

/** The anniversary of the information session that stories begin with. */
const LAST_DAY = '2025-01-15';
const DAY_AFTER = DAYS.forgotten;

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  story = tellStories(gateway);
});
afterAll(() => gateway.close());

const uuidOf = (id: string) => decodeId(id)?.uuid ?? '';
const retention = (on: string, differing: Input = {}) =>
  story.send('applyRetention', { jurisdiction: 'LU', on, ...differing });

async function person(id: string) {
  const { data, errors } = await gateway.ask('query ($id: ID!) { person(id: $id) { id familyName } }', {
    id,
  });
  return { found: data?.person ?? null, code: errors?.[0]?.extensions?.['code'] };
}

/** Somebody who left words in every place that somebody who has not signed can leave them. */
async function somebodyMarked() {
  const word = `canary${randomUUID().slice(0, 8)}`;
  const { identifiers, facts, ...told } = newcomer(640);
  const input = {
    ...told,
    familyName: `${word}family`,
    givenNames: `${word}given`,
    email: `${word}@example.org`,
    phone: '+352 621 123 456',
    postalAddress: `${word} street 1`,
    languages: ['pt', 'x-canary'],
    identifiers,
    facts: {
      ...Object(facts),
      residenceTitles: [{ country: 'LU', kind: `${word}title`, from: '2020-01-01' }],
    },
    idempotencyKey: `${word}-registers`,
  };
  const { id } = (await story.grant('registerPerson', input)).person;
  const { informationSession } = await story.grant('recordInformationSession', {
    jurisdiction: 'LU',
    personIds: [id],
    headCount: 17,
    place: 'Esch-sur-Alzette',
    on: DAYS.informed,
  });
  const { appointment } = await story.grant('requestAppointment', {
    personId: id,
    channel: 'EMAIL',
    idempotencyKey: `${word}-asks`,
    on: DAYS.requested,
  });
  const refusal = { personId: id, scheme: 'LU_CAI', documents: ['PASSPORT'], on: DAYS.signed };
  await story.send('signContract', { ...refusal, idempotencyKey: `${word}-is-refused` });
  const identifier = String(Object(identifiers)[0].value);
  return {
    id,
    sessionId: informationSession.id as string,
    /** What must be nowhere; the number of the telephone as it is kept. */
    words: [word, identifier, '+352621123456', 'x-canary'],
    /** What may be left in the chain alone. */
    ids: [uuidOf(id), uuidOf(appointment.id)],
  };
}

describe('somebody who has not signed', () => {
  it('is erased from every table the day after the last one; the act and the head count stay', async () => {
    const { id, sessionId, words, ids } = await somebodyMarked();
    const held = await tablesHolding(gateway.stores.gateway.query, words);
    expect(held).toEqual(
      expect.arrayContaining([
        'country_lu.file_fact',
        'country_lu.file_identifier',
        'country_lu.idempotency',
        'country_lu.person_file',
        'country_lu.person_file_history',
      ]),
    );
    expect(await tablesHolding(gateway.stores.gateway.query, ids)).toEqual(
      expect.arrayContaining([
        'country_lu.appointment',
        'country_lu.audit_entry',
        'country_lu.decision',
        'country_lu.file_fact',
        'country_lu.file_identifier',
        'country_lu.file_key',
        'country_lu.idempotency',
        'country_lu.information_session_attendance',
        'country_lu.person_file',
        'country_lu.person_file_history',
      ]),
    );

    const { decision, erasedCount, erasedIds } = await retention(DAY_AFTER);
    expect(erasedIds).toContain(id);
    expect(erasedCount).toBe(erasedIds.length);
    expect(decision).toMatchObject({
      verdict: 'GRANTED',
      outcome: 'ERASED',
      reasons: [
        {
          rule: { id: 'LU-PATH-5' },
          status: 'SATISFIED',
          facts: [
            { name: 'erasedFiles', value: erasedCount },
            { name: 'lastDayBefore', value: DAY_AFTER },
          ],
        },
      ],
    });

    expect(await tablesHolding(gateway.stores.gateway.query, words)).toEqual([]);
    expect(await tablesHolding(gateway.stores.gateway.query, ids)).toEqual(['country_lu.audit_entry']);
    expect(await person(id)).toEqual({ found: null, code: 'NOT_FOUND' });
    const { data } = await gateway.ask(
      'query ($id: ID!) { node(id: $id) { ... on InformationSession { headCount } } }',
      {
        id: sessionId,
      },
    );
    expect(data.node).toEqual({ headCount: 17 });
    const lu = gateway.stores.country('LU');
    const links = (await auditEntries(lu, 0, 10_000)).filter(({ fileIds }) => fileIds.includes(uuidOf(id)));
    expect(links.map(({ verb }) => verb)).toEqual([
      'registerPerson',
      'recordInformationSession',
      'requestAppointment',
      'signContract',
      'ERASED',
    ]);
    expect((await checkChain(lu)).broken).toBeNull();
  });

  it('stays up to and including the anniversary, an open appointment or not', async () => {
    const [personId = ''] = await story.informed();
    for (const on of ['2025-01-14', LAST_DAY]) {
      expect((await retention(on)).erasedIds).not.toContain(personId);
      expect((await person(personId)).found).not.toBeNull();
    }
    const appointed = await story.appointed();
    expect((await retention(DAY_AFTER)).erasedIds).toEqual(expect.arrayContaining([personId, appointed]));
  });

  it('may sign on the anniversary; the day after it LU-PATH-5 says no, before any job has run', async () => {
    const signing = { scheme: 'LU_CAI', documents: ['PASSPORT', 'RESIDENCE_CARD'] };
    const personId = await story.appointed();
    const late = await story.send('signContract', { personId, ...signing, on: DAY_AFTER });
    expect(late.decision.verdict).toBe('REFUSED');
    expect(late.decision.reasons).toContainEqual(
      expect.objectContaining({ rule: { id: 'LU-PATH-5' }, status: 'NOT_SATISFIED' }),
    );
    await story.grant('signContract', { personId, ...signing, on: LAST_DAY });
    expect((await retention('2026-06-01')).erasedIds).not.toContain(personId);
    expect((await person(personId)).found).not.toBeNull();
  });

  it('is kept for another year by another session', async () => {
    const [personId = ''] = await story.informed();
    await story.grant('recordInformationSession', {
      jurisdiction: 'LU',
      personIds: [personId],
      on: '2024-06-10',
    });
    expect((await retention('2025-06-10')).erasedIds).not.toContain(personId);
    expect((await retention('2025-06-11')).erasedIds).toContain(personId);
  });

  it('who attended no session is kept', async () => {
    const personId = await story.registered();
    expect((await retention('2026-06-01')).erasedIds).not.toContain(personId);
  });

  it('keeps the file in another country, which then stands alone', async () => {
    const [personId = ''] = await story.informed();
    const elsewhere = await aFrenchFile();
    await linked(personId, elsewhere);
    expect(await countriesWith(elsewhere)).toEqual(['FR', 'LU']);
    await retention(DAY_AFTER);
    expect(await countriesWith(elsewhere)).toEqual(['FR']);
    expect(await tablesHolding(gateway.stores.gateway.query, [uuidOf(personId)])).toEqual([
      'country_lu.audit_entry',
    ]);
  });
});

describe('applyRetention', () => {
  it('says in a dry run which files would go, and leaves everything as it was', async () => {
    const [personId = ''] = await story.informed();
    const before = await digestOf(gateway);
    const rehearsal = await retention(DAY_AFTER, { dryRun: true });
    expect(await digestOf(gateway)).toEqual(before);
    expect(rehearsal).toMatchObject({
      dryRun: true,
      userErrors: [],
      erasedCount: rehearsal.erasedIds.length,
    });
    expect(rehearsal.erasedIds).toContain(personId);
    expect((await retention(DAY_AFTER)).erasedIds).toEqual(rehearsal.erasedIds);
  });

  it('has one effect under one key, and tells it again', async () => {
    const [first = ''] = await story.informed();
    const idempotencyKey = randomUUID();
    const told = await retention(DAY_AFTER, { idempotencyKey });
    expect(told.erasedIds).toEqual([first]);
    const [second = ''] = await story.informed();
    const before = await digestOf(gateway);
    expect(await retention(DAY_AFTER, { idempotencyKey })).toEqual(told);
    expect(await digestOf(gateway)).toEqual(before);
    expect((await person(second)).found).not.toBeNull();
    expect((await retention(DAY_AFTER)).erasedIds).toEqual([second]);
  });

  it('finds nothing to do where nobody is due, and says so with its rule', async () => {
    await retention(DAY_AFTER);
    const { decision, erasedCount, erasedIds } = await retention(DAY_AFTER);
    expect([erasedCount, erasedIds]).toEqual([0, []]);
    expect(decision).toMatchObject({ verdict: 'GRANTED', reasons: [{ status: 'NOT_APPLICABLE' }] });
  });

  it('runs at once in several requests and erases each file once', async () => {
    const personIds = await story.informed(8);
    const payloads = await Promise.all(Array.from({ length: 5 }, () => retention(DAY_AFTER)));
    const erased: readonly string[] = payloads.flatMap(({ erasedIds }) => erasedIds);
    expect(erased.toSorted()).toEqual(personIds.toSorted());
  });

  it('is not offered where no rule ends the keeping of files', async () => {
    for (const jurisdiction of ['FR', 'BE_WAL']) {
      const payload = await story.send('applyRetention', { jurisdiction, on: DAY_AFTER });
      expect(payload).toMatchObject({ erasedCount: null, userErrors: [{ code: 'NOT_OFFERED' }] });
    }
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});

async function aFrenchFile(): Promise<string> {
  const fr = gateway.stores.country('FR');
  const [authority] = await authorities(fr);
  const file = aFile(authority?.id ?? '');
  await put(fr, { ...emptySituation(), dossiers: [newDossier(file)] });
  return file.id;
}

/** Links two files, as their case workers do. */
async function linked(personId: string, french: string): Promise<void> {
  const { link } = await story.grant('proposeLink', { personId, reason: 'They told both offices' });
  const agency = tellStories({ ask: gateway.as(AGENCY), as: gateway.as });
  await agency.grant('confirmLink', { personId: encodeId('Person', 'FR', french), code: link.code });
}

/** The countries that have a file on the person of a French file. */
async function countriesWith(french: string): Promise<readonly string[]> {
  const ask = await everybodyConsents(gateway);
  const { data } = await ask(
    'query ($id: ID!) { person(id: $id) { files { jurisdiction { code } person { id } } } }',
    { id: encodeId('Person', 'FR', french) },
  );
  const files: readonly { jurisdiction: { code: string }; person: unknown }[] = data.person.files;
  return files.filter((file) => file.person !== null).map(({ jurisdiction }) => jurisdiction.code);
}
