import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEntries } from '../../datasources/audit.ts';
import { checkChain } from '../../datasources/audit-check.ts';
import { canonicalJson } from '../../datasources/canonical-json.ts';
import { decisionsByIds } from '../../datasources/decisions.ts';
import { loadDossiers } from '../../datasources/dossiers.ts';
import { type Enacted, enact } from '../../datasources/envelope.ts';
import { SECTIONS } from '../../datasources/sections.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { type Dossier, newDossier, type Situation } from '../../domain/dossier.ts';
import { anAct, anAuthority, granted, NOON, put, refused, renamed, rowsOf } from '../support/acts.ts';
import { digestOf, tablesOf } from '../support/digest.ts';
import { aFile, aWholeSituation } from '../support/invented.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

const LATER = new Date('2013-01-01T00:00:00.000Z');

let tests: TestStores;
let store: CountryStore;
let authorityId: string;

beforeAll(async () => {
  tests = await openTestStores();
  store = tests.stores.country('LU');
  authorityId = await anAuthority(store);
});
afterAll(() => tests.close());

function withNewFile(situation: Situation, id = randomUUID()) {
  const dossier = newDossier(aFile(authorityId, { id }));
  return granted({ ...situation, dossiers: [...situation.dossiers, dossier] }, { fileId: id });
}

function decisionIdOf(enacted: Enacted): string {
  if (!('decisionId' in enacted) || enacted.decisionId === null) throw new Error('nothing was decided');
  return enacted.decisionId;
}

async function aStoredFile(): Promise<string> {
  const situation = aWholeSituation(authorityId);
  await put(store, situation);
  return situation.dossiers[0].file.id;
}

async function nameOf(fileId: string): Promise<string | undefined> {
  return (await loadDossiers(store, [fileId])).get(fileId)?.file.familyName;
}

describe('an act that is granted', () => {
  it('is saved with its decision, whose reasons and facts can be read again', async () => {
    const fileId = randomUUID();
    const enacted = await enact(store, anAct({ decide: (situation) => withNewFile(situation, fileId) }));
    const decisionId = decisionIdOf(enacted);
    const stored = (await decisionsByIds(store, [decisionId])).get(decisionId);
    expect(stored).toMatchObject({
      record: { fileId, question: 'invented', verdict: 'GRANTED', recordedAt: NOON.toISOString() },
      reasons: [{ position: 0, rule: 'X-1', status: 'SATISFIED', missing: [] }],
      facts: [{ position: 0, name: 'count', value: 3, special: false }],
    });
  });

  it('gives back the file as a load would', async () => {
    const fileId = randomUUID();
    await enact(store, anAct({ decide: (situation) => withNewFile(situation, fileId) }));
    const enacted = await enact(
      store,
      anAct({
        at: LATER,
        shown: SECTIONS,
        scope: { files: [{ id: fileId, path: ['personId'] }] },
        decide: (situation) =>
          granted(
            renamed(situation, () => 'Changed'),
            { fileId },
          ),
      }),
    );
    if (!('shown' in enacted)) throw new Error('not decided');
    const loaded = (await loadDossiers(store, [fileId])).get(fileId);
    expect(loaded?.file).toMatchObject({ familyName: 'Changed', revision: 2 });
    expect(loaded?.decisions).toHaveLength(2);
    const sorted = (dossier: Dossier | undefined) =>
      Object.entries(dossier ?? {}).map(([name, rows]) => [
        name,
        Array.isArray(rows) ? rows.map((row) => canonicalJson(row)).toSorted() : rows,
      ]);
    expect(sorted(enacted.shown[0])).toEqual(sorted(loaded));
  });

  it('gives a new file a key of its own', async () => {
    const fileId = randomUUID();
    await enact(store, anAct({ decide: (situation) => withNewFile(situation, fileId) }));
    const keys = (await rowsOf(store, 'file_key')).filter((row) => row['fileId'] === fileId);
    expect(keys).toHaveLength(1);
  });
});

describe('an act that is refused', () => {
  it('changes no file, and its decision is stored', async () => {
    const fileId = await aStoredFile();
    const enacted = await enact(
      store,
      anAct({ scope: { files: [{ id: fileId, path: ['personId'] }] }, decide: refused }),
    );
    const decisionId = decisionIdOf(enacted);
    expect((await decisionsByIds(store, [decisionId])).get(decisionId)?.record).toMatchObject({
      verdict: 'REFUSED',
      fileId,
    });
    expect((await loadDossiers(store, [fileId])).get(fileId)?.file.revision).toBe(1);
  });

  it('may name what it would have made: its decision is stored without', async () => {
    const [fileId, contractId] = [randomUUID(), randomUUID()];
    const decide = (situation: Situation) => ({ ...refused(situation), subjects: { fileId, contractId } });
    const decisionId = decisionIdOf(await enact(store, anAct({ decide })));
    expect((await decisionsByIds(store, [decisionId])).get(decisionId)?.record).toMatchObject({
      fileId: null,
      contractId: null,
    });
  });

  it('answers the same again under the same key', async () => {
    const act = anAct({ decide: refused });
    const decisionId = decisionIdOf(await enact(store, act));
    expect(await enact(store, act)).toEqual({ replayed: true, decisionId, subjects: {} });
  });
});

describe('an input that cannot be', () => {
  it('leaves nothing behind, its key neither', async () => {
    const before = await digestOf(store);
    const act = anAct({
      decide: () => ({ problems: [{ code: 'INVALID', message: 'rows: is empty.', path: ['rows'] }] }),
    });
    expect(await enact(store, act)).toMatchObject({ problems: [{ path: ['rows'] }] });
    expect(await digestOf(store)).toBe(before);
    expect(await enact(store, { ...act, decide: granted })).toHaveProperty('decision');
  });

  it.each([
    ['files', 'person'],
    ['contracts', 'contract'],
    ['prestations', 'prestation'],
    ['appointments', 'appointment'],
    ['assessments', 'assessment'],
    ['enrolments', 'enrolment'],
    ['vouchers', 'voucher'],
    ['attestations', 'attestation'],
    ['courses', 'course'],
    ['courseSessions', 'session'],
    ['informationSessions', 'information session'],
    ['providers', 'provider'],
    ['authorities', 'authority'],
  ])('names the path of an id of %s that is not there', async (noun, word) => {
    const scope = { [noun]: [{ id: randomUUID(), path: ['ids', 0] }] };
    expect(await enact(store, anAct({ scope }))).toEqual({
      problems: [{ code: 'NOT_FOUND', path: ['ids', 0], message: `ids.0: no such ${word} is known here.` }],
    });
  });
});

describe('what an act is about', () => {
  it.each([
    'contracts',
    'prestations',
    'appointments',
    'assessments',
    'enrolments',
    'vouchers',
    'attestations',
  ] as const)('comes with the file that one of its %s is found in', async (noun) => {
    const situation = aWholeSituation(authorityId);
    await put(store, situation);
    const [dossier] = situation.dossiers;
    const id = dossier[noun][0]?.id ?? '';
    let seen: readonly string[] = [];
    const decide = (given: Situation) => {
      seen = given.dossiers.map(({ file }) => file.id);
      return granted(given);
    };
    await enact(store, anAct({ scope: { [noun]: [{ id, path: [] }] }, decide }));
    expect(seen).toEqual([dossier.file.id]);
  });

  it('comes with a course, its sessions, its provider, the places taken and all who hold one', async () => {
    const situation = aWholeSituation(authorityId);
    await put(store, situation);
    const id = situation.shared.courses[0]?.id ?? '';
    let seen: Situation | null = null;
    const decide = (given: Situation) => {
      seen = given;
      return granted(given);
    };
    await enact(store, anAct({ scope: { courses: [{ id, path: [] }], everybodyEnrolled: true }, decide }));
    expect(seen).toMatchObject({
      dossiers: [{ file: { id: situation.dossiers[0].file.id } }],
      shared: {
        courses: situation.shared.courses,
        courseSessions: situation.shared.courseSessions,
        providers: situation.shared.providers,
      },
      placesTaken: { [id]: 1 },
    });
  });
});

describe('a key', () => {
  it('gives one effect however often it comes at once', async () => {
    const fileId = randomUUID();
    const act = anAct({ input: { one: 1 }, decide: (situation) => withNewFile(situation, fileId) });
    const all = await Promise.all(Array.from({ length: 50 }, () => enact(store, act)));
    expect(all.filter((enacted) => 'decision' in enacted)).toHaveLength(1);
    expect(all.filter((enacted) => 'replayed' in enacted)).toHaveLength(49);
    expect(new Set(all.map(decisionIdOf)).size).toBe(1);
    expect((await loadDossiers(store, [fileId])).size).toBe(1);
  });

  it('stands for one input, in whatever order its fields come', async () => {
    const act = anAct({ input: { one: 1, two: { a: 1, b: 2 } } });
    await enact(store, act);
    expect(await enact(store, { ...act, input: { two: { b: 2, a: 1 }, one: 1 } })).toHaveProperty('replayed');
    expect(await enact(store, { ...act, input: { one: 2 } })).toMatchObject({
      problems: [{ code: 'CONFLICT', path: ['idempotencyKey'] }],
    });
  });

  it('belongs to its asker and its verb', async () => {
    const act = anAct();
    await enact(store, act);
    const asker = { client: 'other', organisation: 'tests' };
    expect(await enact(store, { ...act, asker })).toHaveProperty('decision');
    expect(await enact(store, { ...act, verb: 'other' })).toHaveProperty('decision');
  });

  it('is stored with a hash and ids, never the input', async () => {
    const act = anAct({ input: { familyName: 'Canary-7f3a' } });
    await enact(store, act);
    for (const table of await tablesOf(store)) {
      expect(JSON.stringify(await rowsOf(store, table)), table).not.toContain('Canary-7f3a');
    }
  });
});

describe('a dry run', () => {
  it('leaves every table as it was, and answers what the real run then gives', async () => {
    const fileId = await aStoredFile();
    const act = anAct({
      scope: { files: [{ id: fileId, path: ['personId'] }] },
      decide: (situation) =>
        granted(
          renamed(situation, () => 'Changed'),
          { fileId },
        ),
    });
    const before = await digestOf(store);
    const rehearsed = await enact(store, { ...act, dryRun: true });
    expect(await digestOf(store)).toBe(before);
    const real = await enact(store, act);
    expect(await digestOf(store)).not.toBe(before);
    if (!('decision' in rehearsed) || !('decision' in real)) throw new Error('not decided');
    expect(rehearsed.decision).toEqual(real.decision);
    expect(rehearsed.subjects).toEqual(real.subjects);
    expect(rehearsed.decisionId).toBeNull();
  });

  it('takes no notice of keys', async () => {
    const act = anAct();
    await enact(store, act);
    expect(await enact(store, { ...act, dryRun: true })).toHaveProperty('decision');
  });
});

describe('two acts on one file', () => {
  it('lose no update', async () => {
    const fileId = await aStoredFile();
    const scope = { files: [{ id: fileId, path: ['personId'] }] };
    const decide = (situation: Situation) =>
      granted(
        renamed(situation, (name) => `${name}+`),
        { fileId },
      );
    const count = 12;
    const all = await Promise.all(
      Array.from({ length: count }, () => enact(store, anAct({ scope, decide }))),
    );
    expect(all.every((enacted) => 'decision' in enacted)).toBe(true);
    expect(await nameOf(fileId)).toBe(`Éclair${'+'.repeat(count)}`);
    expect((await loadDossiers(store, [fileId])).get(fileId)?.file.revision).toBe(1 + count);
  });

  it('are decided one after the other: the second sees what the first did', async () => {
    const fileId = await aStoredFile();
    const scope = { files: [{ id: fileId, path: ['personId'] }] };
    const once = (situation: Situation) =>
      situation.dossiers[0]?.file.familyName === 'Taken'
        ? refused(situation)
        : granted(
            renamed(situation, () => 'Taken'),
            { fileId },
          );
    const all = await Promise.all(
      Array.from({ length: 10 }, () => enact(store, anAct({ scope, decide: once }))),
    );
    const verdicts = all.map((enacted) => ('decision' in enacted ? enacted.decision.verdict : 'none'));
    expect(verdicts.toSorted()).toEqual(['GRANTED', ...Array.from({ length: 9 }, () => 'REFUSED')]);
  });
});

describe('numbers of attestations', () => {
  it('have neither gap nor double, however many are given at once, refusals and problems between them', async () => {
    const situation = aWholeSituation(authorityId);
    await put(store, situation);
    const issuerId = situation.shared.providers[0]?.id ?? '';
    const numbering = (fileId: string, fate: 'granted' | 'invalid') => (given: Situation) => {
      const counter = given.shared.attestationCounters.find(
        (row) => row.issuerId === issuerId && row.year === 2012,
      );
      const number = (counter?.lastNumber ?? 0) + 1;
      const attestationCounters = [
        ...given.shared.attestationCounters.filter((row) => row !== counter),
        { issuerId, year: 2012, lastNumber: number },
      ];
      const [template] = situation.dossiers[0].attestations;
      if (template === undefined) throw new Error('no attestation to copy');
      const attestation = {
        ...template,
        id: randomUUID(),
        fileId,
        contractId: null,
        prestationId: null,
        enrolmentId: null,
        number,
        verificationCode: randomUUID(),
      };
      const next = {
        ...given,
        shared: { ...given.shared, attestationCounters },
        dossiers: given.dossiers.map((dossier) => ({
          ...dossier,
          attestations: [...dossier.attestations, attestation],
        })),
      };
      // The first decision has no counter to go by; only the second one counts.
      if (fate === 'invalid' && counter !== undefined) {
        return { problems: [{ code: 'INVALID', message: 'no', path: [] }] } as const;
      }
      return granted(next, { fileId, attestationId: attestation.id });
    };
    const files = await Promise.all(Array.from({ length: 20 }, () => aStoredFile()));
    const outcomes = await Promise.all(
      files.map((id, index) =>
        enact(
          store,
          anAct({
            scope: { files: [{ id, path: [] }] },
            decide: numbering(id, index % 5 === 4 ? 'invalid' : 'granted'),
          }),
        ),
      ),
    );
    expect(outcomes.filter((enacted) => 'problems' in enacted)).toHaveLength(4);
    const numbers = (await rowsOf(store, 'attestation'))
      .filter((row) => row['issuerId'] === issuerId)
      .map((row) => Number(row['number']));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });
});

describe('the audit chain', () => {
  it('has a link for every act, in the order of their commits, each holding the one before', async () => {
    const fileId = await aStoredFile();
    const start = (await auditEntries(store, 0, 10_000)).length;
    const scope = { files: [{ id: fileId, path: ['personId'] }] };
    const acts = Array.from({ length: 24 }, () => [anAct({ decide: refused }), anAct()]).flat();
    await Promise.all([anAct({ scope }), ...acts].map((act) => enact(store, act)));
    const entries = await auditEntries(store, 0, 10_000);
    expect(entries).toHaveLength(start + 49);
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
    for (const [index, { previousHash }] of entries.entries()) {
      expect(previousHash).toBe(entries[index - 1]?.hash ?? '0'.repeat(64));
    }
    expect((await checkChain(store)).broken).toBeNull();
    const link = entries.slice(start).find(({ fileIds }) => fileIds.includes(fileId));
    expect(Object.keys(link?.inputHashes ?? {})).toEqual([fileId]);
  });

  it('cannot be changed', async () => {
    await enact(store, anAct());
    const change = store.query.withTables<{ auditEntry: { verb: string } }>();
    await expect(change.updateTable('auditEntry').set({ verb: 'other' }).execute()).rejects.toThrow(
      'append-only',
    );
    await expect(change.deleteFrom('auditEntry').execute()).rejects.toThrow('append-only');
  });

  it('still verifies once a file and its key are gone', async () => {
    const fileId = await aStoredFile();
    await enact(store, anAct({ scope: { files: [{ id: fileId, path: [] }] } }));
    await inTransaction(store, LATER, ({ query }) =>
      query.deleteFrom('personFile').where('id', '=', fileId).execute(),
    );
    expect((await rowsOf(store, 'file_key')).filter((row) => row['fileId'] === fileId)).toEqual([]);
    expect((await checkChain(store)).broken).toBeNull();
  });
});
