import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAccess } from '../../datasources/access.ts';
import { auditEntries, chainHead } from '../../datasources/audit.ts';
import { checkChain } from '../../datasources/audit-check.ts';
import { headsOf } from '../../datasources/audit-heads.ts';
import { loadDossiers } from '../../datasources/dossiers.ts';
import { enact } from '../../datasources/envelope.ts';
import { replayErasures } from '../../datasources/replay.ts';
import { OWN_SECTIONS } from '../../datasources/sections.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { NOTHING_SHARED, newDossier, type Situation } from '../../domain/dossier.ts';
import { anAct, anAuthority, granted, NOON, put } from '../support/acts.ts';
import { digestOf } from '../support/digest.ts';
import { tablesHolding, tablesOfFiles } from '../support/holding.ts';
import { aFile, aWholeSituation } from '../support/invented.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

const ERASED_AT = new Date('2013-05-01T09:00:00.000Z');

/** A link that no chain here has. */
const AT_LINK = { at: NOON.toISOString(), sequence: 9_999, hash: 'e'.repeat(64) };

let tests: TestStores;
let store: CountryStore;
let authorityId: string;
let number = 0;

beforeAll(async () => {
  tests = await openTestStores();
  store = tests.stores.country('LU');
  authorityId = await anAuthority(store);
});
afterAll(() => tests.close());

const idsOf = (fileIds: readonly string[]) => fileIds.map((id) => ({ id, path: ['personId'] }));

function erase(fileIds: readonly string[], on: CountryStore = store, at = ERASED_AT) {
  return enact(
    on,
    anAct({
      at,
      scope: { files: idsOf(fileIds) },
      decide: (situation) => ({ ...granted({ ...situation, dossiers: [] }), erase: fileIds }),
    }),
  );
}

/** A file with rows in every table and every history, and the words and ids that tell that they are its own. */
async function aMarkedFile() {
  number += 1;
  const word = `canary${randomUUID().slice(0, 8)}`;
  const situation = aWholeSituation(authorityId, number);
  const [whole] = situation.dossiers;
  const marked: Situation = {
    ...situation,
    dossiers: [
      {
        ...whole,
        file: { ...whole.file, familyName: word, email: `${word}@example.org`, postalAddress: word },
        identifiers: whole.identifiers.map((row) => ({ ...row, value: word })),
        facts: whole.facts.map((row) => ({ ...row, value: { word } })),
        decisionFacts: whole.decisionFacts.map((row) => ({ ...row, value: [word] })),
      },
    ],
  };
  await put(store, marked);
  const fileId = whole.file.id;
  // Everything goes once, and comes back: the past of every table then holds what it held.
  const scope = { files: idsOf([fileId]) };
  const change = (decide: (given: Situation) => Situation) =>
    enact(
      store,
      anAct({ key: `${word}-${randomUUID()}`, scope, decide: (given) => granted(decide(given), { fileId }) }),
    );
  await change((given) => ({
    ...given,
    dossiers: given.dossiers.map(({ file }) => ({ ...newDossier(file), file: { ...file, phone: word } })),
  }));
  await change((given) => ({
    ...given,
    dossiers: given.dossiers.map((dossier) => ({
      ...dossier,
      ...Object.fromEntries(
        Object.keys(OWN_SECTIONS).map((name) => [name, Reflect.get(marked.dossiers[0] ?? dossier, name)]),
      ),
    })),
  }));
  await recordAccess(
    store,
    { role: 'CASE_WORKER', client: word, organisation: word, recordedAt: NOON.toISOString() },
    [{ fileId, ground: 'COMPETENT_AUTHORITY', parts: ['IDENTITY'] }],
  );
  const own = (await loadDossiers(store, [fileId])).get(fileId);
  const ids = [fileId, ...(own?.contracts ?? []), ...(own?.vouchers ?? []), ...(own?.decisions ?? [])];
  return {
    fileId,
    word,
    marks: [word, ...ids.map((row) => (typeof row === 'string' ? row : row.id))],
    marked,
  };
}

describe('a file that is erased', () => {
  it('stood in every table that holds files, and stands in the chain alone', async () => {
    const { fileId, word, marks } = await aMarkedFile();
    const expected = await tablesOfFiles(store.query, store.schema);
    expect(expected.length).toBeGreaterThan(40);
    expect(await tablesHolding(store.query, marks)).toEqual(expected);

    await erase([fileId]);

    expect(await tablesHolding(store.query, marks)).toEqual(['country_lu.audit_entry']);
    expect(await tablesHolding(store.query, [word])).toEqual([]);
    expect((await checkChain(store)).broken).toBeNull();
  });

  it('leaves a link that names it, and a line in the list that names the link', async () => {
    const { fileId } = await aMarkedFile();
    await erase([fileId]);
    const link = (await auditEntries(store, 0, 10_000)).at(-1);
    expect(link).toMatchObject({ verb: 'ERASED', fileIds: [fileId], inputHashes: {}, subjects: {} });
    expect((await store.erasures.read()).at(-1)).toEqual({
      store: 'LU',
      storeId: store.id,
      fileId,
      at: ERASED_AT.toISOString(),
      sequence: link?.sequence,
      hash: link?.hash,
      committed: true,
    });
  });

  it('leaves what belongs to nobody as it was', async () => {
    const { fileId, marked } = await aMarkedFile();
    const { courses, courseSessions, informationSessions, providers } = marked.shared;
    const shared = [...courses, ...courseSessions, ...informationSessions, ...providers].map(({ id }) => id);
    await erase([fileId]);
    const tables = [
      ...['attestation_counter', 'course', 'course_session', 'information_session', 'project'],
      ...['project_funding', 'provider'],
    ];
    expect(await tablesHolding(store.query, shared)).toEqual(tables.map((name) => `country_lu.${name}`));
    const heads = await store.query
      .withTables<{ informationSession: { id: string; headCount: number } }>()
      .selectFrom('informationSession')
      .select('headCount')
      .where('id', '=', marked.shared.informationSessions[0]?.id ?? '')
      .execute();
    expect(heads).toEqual([{ headCount: 12 }]);
  });

  it('leaves every other file as it was', async () => {
    const [one, other] = [await aMarkedFile(), await aMarkedFile()];
    const before = (await loadDossiers(store, [other.fileId])).get(other.fileId);
    await erase([one.fileId]);
    expect((await loadDossiers(store, [other.fileId])).get(other.fileId)).toEqual(before);
    expect(await tablesHolding(store.query, [other.word])).toContain('country_lu.person_file_history');
  });

  it('leaves a contract to its other party, and takes it once that one goes too', async () => {
    const { fileId, word, marked } = await aMarkedFile();
    const [contract] = marked.dossiers[0]?.contracts ?? [];
    if (contract === undefined) throw new Error('no contract');
    const other = aFile(authorityId);
    const party = {
      id: randomUUID(),
      contractId: contract.id,
      fileId: other.id,
      role: 'SIGNATORY',
      signedOn: null,
    };
    await put(store, {
      dossiers: [{ ...newDossier(other), parties: [party] }],
      shared: NOTHING_SHARED,
      placesTaken: {},
    });
    await erase([fileId]);
    expect(await tablesHolding(store.query, [word])).toEqual([]);
    const left = (await loadDossiers(store, [other.id])).get(other.id);
    expect(left).toMatchObject({
      contracts: [contract],
      parties: [party],
      vouchers: [],
      voucherStatuses: [],
    });
    expect(left?.contractStatuses).not.toEqual([]);
    await erase([other.id]);
    expect(await tablesHolding(store.query, [contract.id])).toEqual([]);
  });

  it('is known to nobody by the key of an earlier request', async () => {
    const fileId = randomUUID();
    const act = anAct({
      decide: (given) =>
        granted({ ...given, dossiers: [newDossier(aFile(authorityId, { id: fileId }))] }, { fileId }),
    });
    await enact(store, act);
    expect(await enact(store, act)).toHaveProperty('replayed');
    await erase([fileId]);
    expect(await tablesHolding(store.query, [act.key])).toEqual([]);
  });
});

describe('an erasure', () => {
  it('that is rehearsed, refused or a problem changes nothing and is on no list', async () => {
    const { fileId } = await aMarkedFile();
    const listed = await store.erasures.read();
    const act = anAct({
      scope: { files: idsOf([fileId]) },
      decide: (given) => ({ ...granted(given), erase: [fileId] }),
    });
    const before = await digestOf(store);
    expect(await enact(store, { ...act, dryRun: true })).toMatchObject({
      erased: [fileId],
      decisionId: null,
    });
    expect(await digestOf(store)).toBe(before);
    const ruling = act.decide({ dossiers: [], shared: NOTHING_SHARED, placesTaken: {} });
    if ('problems' in ruling) throw new Error('not decided');
    const refusal = { ...ruling, decision: { ...ruling.decision, verdict: 'REFUSED' } } as const;
    expect(await enact(store, { ...act, decide: () => refusal })).toMatchObject({ erased: [] });
    expect((await loadDossiers(store, [fileId])).size).toBe(1);
    expect(await store.erasures.read()).toEqual(listed);
  });

  it('does not happen where the list cannot be written', async () => {
    const { fileId } = await aMarkedFile();
    const failing = { ...store.erasures, append: () => Promise.reject(new Error('disk full')) };
    const before = await digestOf(store);
    await expect(erase([fileId], { ...store, erasures: failing })).rejects.toThrow('disk full');
    expect(await digestOf(store)).toBe(before);
  });

  it('that was listed and broken off is finished by the next start, once', async () => {
    const { fileId, word } = await aMarkedFile();
    await store.erasures.append([{ store: 'LU', storeId: store.id, fileId, ...AT_LINK }]);
    const again = await replayErasures(tests.stores, ERASED_AT);
    expect([...again]).toEqual([['LU', { files: 1, restored: null }]]);
    expect(await tablesHolding(store.query, [word])).toEqual([]);
    expect(await lastLink()).toMatchObject({ verb: 'ERASED', fileIds: [fileId], restored: null });
    expect(await checkChain(store)).toMatchObject({ broken: null, restores: [] });
    await startsWithoutATrace();
  });

  it('that was committed and came undone by a backup is done again by the next start, and the chain tells', async () => {
    const { fileId, word } = await aMarkedFile();
    const { at, ...known } = AT_LINK;
    await store.erasures.append([{ store: 'LU', storeId: store.id, fileId, at, ...known }]);
    await store.erasures.confirm({ store: 'LU', storeId: store.id, ...known });
    const { sequence: after } = await chainHead(store);
    const again = await replayErasures(tests.stores, ERASED_AT);
    expect([...again]).toEqual([['LU', { files: 1, restored: { after, known } }]]);
    expect(await tablesHolding(store.query, [word])).toEqual([]);
    expect(await lastLink()).toMatchObject({ verb: 'RESTORED', fileIds: [fileId], restored: known });
    const { broken, restores } = await checkChain(store);
    expect(broken).toBeNull();
    expect(restores).toMatchObject([{ known, erasedAgain: 1 }]);
    const vouched = headsOf(store, await store.heads.read()).at(-1);
    expect(vouched).toMatchObject({ sequence: after + 1, hash: (await lastLink())?.hash, restored: known });
    await startsWithoutATrace();
  });

  it.each([
    ['head that was signed after it', '2012-07-02T02:00:00.000Z', true],
    ['erasure rather than of the head before it', '2012-06-30T02:00:00.000Z', false],
  ])(
    'is told in one link with a signed head that came undone too, by the name of the %s',
    async (_, at, byHead) => {
      const { fileId } = await aMarkedFile();
      const { at: erasedAt, ...erasure } = AT_LINK;
      const ofStore = { store: 'LU', storeId: store.id };
      await store.erasures.append([{ ...ofStore, fileId, at: erasedAt, ...erasure }]);
      await store.erasures.confirm({ ...ofStore, ...erasure });
      const head = { sequence: 8_888, hash: 'd'.repeat(64) };
      await store.heads.sign({ ...ofStore, ...head, at, restored: null });
      const { sequence: after } = await chainHead(store);
      const known = byHead ? head : erasure;
      const again = await replayErasures(tests.stores, ERASED_AT);
      expect([...again]).toEqual([['LU', { files: 1, restored: { after, known } }]]);
      expect(await lastLink()).toMatchObject({ sequence: after + 1, fileIds: [fileId], restored: known });
      await startsWithoutATrace();
    },
  );

  it('of another store, or of another country, is none of this one’s business', async () => {
    const { fileId } = await aMarkedFile();
    await store.erasures.append([
      { store: 'LU', storeId: 'of a store that was thrown away', fileId, ...AT_LINK },
      { store: 'FR', storeId: store.id, fileId, ...AT_LINK },
    ]);
    expect([...(await replayErasures(tests.stores, ERASED_AT))]).toEqual([]);
    expect((await loadDossiers(store, [fileId])).size).toBe(1);
  });

  it('takes the file’s links out of the gateway’s index when it was broken off after its end', async () => {
    const { gateway } = tests.stores;
    const { fileId } = await aMarkedFile();
    const handshakeId = randomUUID();
    const elsewhere = { jurisdiction: 'FR', fileId: randomUUID(), handshakeId };
    await gateway.query
      .insertInto('personLink')
      .values([{ jurisdiction: 'LU', fileId, handshakeId }, elsewhere])
      .execute();
    await erase([fileId]);
    await replayErasures(tests.stores, ERASED_AT);
    expect(await gateway.query.selectFrom('personLink').selectAll().execute()).toEqual([]);
  });
});

async function lastLink() {
  return (await auditEntries(store, 0, 10_000)).at(-1);
}

async function startsWithoutATrace(): Promise<void> {
  const before = await digestOf(store);
  expect([...(await replayErasures(tests.stores, ERASED_AT))]).toEqual([]);
  expect(await digestOf(store)).toBe(before);
}
