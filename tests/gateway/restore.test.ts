import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { chainHead } from '../../datasources/audit.ts';
import { checkChain } from '../../datasources/audit-check.ts';
import { exportHead } from '../../datasources/head-export.ts';
import type { Stores, StoresConfig } from '../../datasources/stores.ts';
import { decodeId } from '../../resolvers/ids.ts';
import { verifyChains } from '../../server/audit-report.ts';
import { DoorVariables } from '../../server/door/variables.ts';
import { serveStores } from '../../server/gateway.ts';
import { TOLD_COUNTRIES } from '../support/countries.ts';
import { askingAt, CASE_WORKER } from '../support/gateway.ts';
import { tablesHolding } from '../support/holding.ts';
import { linked, linking, linksOf } from '../support/linking.ts';
import { aPlace, type Place } from '../support/places.ts';
import { providersAlone } from './first-people.ts';
import { AGENCY } from './french-claims.ts';
import { DAYS, newcomer, tellStories } from './story.ts';

const NOON = new Date('2026-06-15T10:00:00Z');

let folder: string;
let outside: Required<Pick<StoresConfig, 'erasuresFile' | 'heads'>>;
let place: Place;
const places: Place[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'erasures-'));
  place = await aPlace();
  places.push(place);
});
// The stores of all tests were made from one and have one mark: a list that they shared would mix them up.
beforeEach(() => {
  const own = join(folder, randomUUID());
  outside = {
    erasuresFile: join(own, 'erasures.jsonl'),
    heads: { file: join(own, 'heads.jsonl'), keyFile: join(own, 'audit-key.pem') },
  };
});
afterAll(async () => {
  for (const one of places) await one.drop();
  await rm(folder, { recursive: true });
});

/** A gateway on a place while `work` lasts. */
async function served<Result>(
  { open }: Place,
  work: (stores: Stores, url: string, said: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const stores = await open(outside);
  const said: string[] = [];
  const gateway = await serveStores(
    stores,
    {
      host: '127.0.0.1',
      port: 0,
      executor: 'graphql-js',
      signIn: { kind: 'demo' },
      explorer: false,
      allowedHosts: null,
      corsOrigins: [],
      door: DoorVariables.parse({}),
    },
    TOLD_COUNTRIES,
    {
      clock: () => NOON,
      report: (fault) => {
        throw new Error(fault.name);
      },
      progress: (line) => said.push(line),
      firstPeople: providersAlone,
    },
  );
  try {
    return await work(stores, gateway.url, said);
  } finally {
    await gateway.close();
  }
}

/** What a place holds while no gateway serves it. */
async function asleep<Result>({ open }: Place, work: (stores: Stores) => Promise<Result>): Promise<Result> {
  const stores = await open(outside);
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}

/** Each starts a gateway several times, and the machine may be busy. */
const A_LONG_WAY = { timeout: 180_000 };

it(
  'a backup that is put back loses what was erased since before it serves, and its chain tells',
  A_LONG_WAY,
  async () => {
    const word = `canary${randomUUID().slice(0, 8)}`;
    const holding = (stores: Stores) => tablesHolding(stores.gateway.query, [word]);

    const [forgotten, kept] = await served(place, async (_, url) => {
      const story = tellStories(askingAt(url));
      const { person } = await story.grant('registerPerson', { ...newcomer(700), familyName: word });
      const other = await story.registered();
      const personIds = [person.id];
      await story.grant('recordInformationSession', { jurisdiction: 'LU', personIds, on: DAYS.informed });
      return [String(person.id), other];
    });
    const backup = await place.copy();
    places.push(backup);

    const erased = await served(place, async (stores, url) => {
      const story = tellStories(askingAt(url));
      await story.registered();
      const { erasedIds } = await story.grant('applyRetention', { jurisdiction: 'LU', on: DAYS.forgotten });
      expect(erasedIds).toEqual([forgotten]);
      await story.registered();
      expect(await holding(stores)).toEqual([]);
      expect(await checkChain(stores.country('LU'))).toMatchObject({ broken: null, restores: [] });
      return (await stores.erasures.read()).at(-1);
    });
    expect(erased?.fileId).toBe(decodeId(forgotten)?.uuid);

    const before = await asleep(backup, async (stores) => {
      expect(await holding(stores)).toContain('country_lu.person_file');
      return checkChain(stores.country('LU'));
    });

    const after = await served(backup, async (stores, url) => {
      expect(await holding(stores)).toEqual([]);
      const { ask } = askingAt(url);
      const query = 'query ($id: ID!) { person(id: $id) { id } }';
      expect((await ask(query, { id: forgotten })).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
      expect((await ask(query, { id: kept })).data.person).toEqual({ id: kept });
      return checkChain(stores.country('LU'));
    });
    expect(after).toEqual({
      holding: before.holding + 1,
      broken: null,
      restores: [
        {
          sequence: before.holding + 1,
          recordedAt: NOON.toISOString(),
          known: { sequence: erased?.sequence, hash: erased?.hash },
          erasedAgain: 1,
        },
      ],
    });

    await served(backup, async (stores) => {
      expect(await checkChain(stores.country('LU'))).toEqual(after);
    });
  },
);

it(
  'a backup that lacks a signed head is told from a chain that was cut by the start',
  A_LONG_WAY,
  async () => {
    const one = await aPlace();
    places.push(one);
    const verified = async (stores: Stores) => {
      const said: string[] = [];
      const holds = await verifyChains(stores, undefined, (line) => said.push(line));
      return { holds, said: said.slice(said.findIndex((line) => line.startsWith('LU'))).join('\n') };
    };

    const kept = await served(one, async (stores, url) => {
      await tellStories(askingAt(url)).registered();
      return chainHead(stores.country('LU'));
    });
    const backup = await one.copy();
    places.push(backup);
    const signed = await served(one, async (stores, url) => {
      await tellStories(askingAt(url)).registered();
      return exportHead(stores.country('LU'), NOON);
    });
    const lost = `link ${signed?.sequence}, signed ${NOON.toISOString()}, is gone: the tail was cut after link ${kept.sequence}`;
    expect(await asleep(backup, verified)).toMatchObject({
      holds: false,
      said: expect.stringContaining(lost),
    });

    await served(backup, async (stores, url, said) => {
      expect(said).toContain(
        `LU: links ${kept.sequence + 1} to ${signed?.sequence} of the chain of acts are gone: ` +
          'a backup was put back. If nobody did, somebody cut the chain.',
      );
      await tellStories(askingAt(url)).registered();
      const { restores } = await checkChain(stores.country('LU'));
      expect(restores).toMatchObject([{ sequence: kept.sequence + 1, known: signed, erasedAgain: 0 }]);
    });

    const { holds, said } = await asleep(backup, verified);
    expect(holds).toBe(true);
    expect(said).toContain('the store was put back from a backup');
    await served(backup, async (_stores, _url, again) => {
      expect(again.filter((line) => line.includes('gone'))).toEqual([]);
    });
  },
);

it(
  'a link stands after a restart; one undone since the backup that is put back is undone again',
  A_LONG_WAY,
  async () => {
    const one = await aPlace();
    places.push(one);
    const [here, there] = await served(one, async (_, url) => {
      const { as } = askingAt(url);
      const personId = await tellStories(askingAt(url)).registered();
      const agency = tellStories({ ask: as(AGENCY), as });
      const input = { jurisdiction: 'FR', familyName: 'Exemple', givenNames: 'Anna' };
      const { person } = await agency.grant('registerPerson', input);
      const confirming = { ask: as(AGENCY), personId: String(person.id) };
      await linked({ ask: as(CASE_WORKER), personId }, confirming);
      return [personId, String(person.id)];
    });
    const sides = async (url: string) => {
      const { as } = askingAt(url);
      return [
        ...(await linksOf({ ask: as(CASE_WORKER), personId: here ?? '' })),
        ...(await linksOf({ ask: as(AGENCY), personId: there ?? '' })),
      ];
    };
    const backup = await one.copy();
    places.push(backup);

    await served(one, async (stores, url) => {
      const before = await sides(url);
      expect(before).toMatchObject([{ state: 'CONFIRMED' }, { state: 'CONFIRMED' }]);
      await linking(askingAt(url).as(AGENCY), 'undoLink', { personId: there, linkId: before[1].id });
      expect(await verifyChains(stores, undefined, () => {})).toBe(true);
    });
    for (const attempt of [1, 2])
      await served(backup, async (stores, url) => {
        expect(await sides(url), `start ${attempt}`).toMatchObject([
          { state: 'UNDONE', undoneBy: 'CASE_WORKER' },
          { state: 'UNDONE', undoneBy: 'CASE_WORKER' },
        ]);
        expect(await verifyChains(stores, undefined, () => {})).toBe(true);
      });
  },
);
