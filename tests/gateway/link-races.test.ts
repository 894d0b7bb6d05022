import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { linkEnds } from '../../datasources/person-links.ts';
import { decodeId } from '../../resolvers/ids.ts';
import { settleLinks } from '../../resolvers/link-settlement.ts';
import { dailyWork } from '../../server/daily-work.ts';
import { TOLD_COUNTRIES } from '../support/countries.ts';
import { NOON, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { type Acting, linked, linking, linksOf, proposed } from '../support/linking.ts';
import { providersAlone } from './first-people.ts';
import { AGENCY } from './french-claims.ts';
import { type Story, tellStories } from './story.ts';
import { holdRow } from './waiting.ts';

let gateway: TestGateway;
let story: Story;
let agency: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  story = tellStories(gateway);
  agency = tellStories({ ask: gateway.as(AGENCY), as: gateway.as });
});
afterEach(() => expect(gateway.faults).toEqual([]));
afterAll(() => gateway.close());

const uuidOf = (id: string) => decodeId(id)?.uuid ?? '';

async function luxembourg(): Promise<Acting> {
  return { ask: gateway.ask, personId: await story.registered() };
}
async function france(): Promise<Acting> {
  const input = { jurisdiction: 'FR', familyName: 'Exemple', givenNames: 'Anna' };
  const { person } = await agency.grant('registerPerson', input);
  return { ask: gateway.as(AGENCY), personId: person.id };
}

const confirm = ({ ask, personId }: Acting, code: string) => linking(ask, 'confirmLink', { personId, code });
const undo = ({ ask, personId }: Acting, linkId: string) => linking(ask, 'undoLink', { personId, linkId });

/** How many links the index has that the sides do not make, or lacks. */
function amiss(): Promise<number> {
  const linking = TOLD_COUNTRIES.map(({ jurisdiction }) => ({
    jurisdiction,
    store: gateway.stores.country(jurisdiction.code),
  }));
  return settleLinks(linking, gateway.stores.gateway, null, NOON);
}

async function standing(): Promise<number> {
  return (await linkEnds(gateway.stores.gateway, null)).length / 2;
}

/** Both at once, on the server while each waits for the row of the file that proposed. */
async function race<Result>(
  personId: string,
  send: () => readonly Promise<Result>[],
): Promise<readonly Result[]> {
  const { main } = gateway.config;
  if (!('url' in main)) return Promise.all(send());
  const held = await holdRow(main.url, 'country_lu.person_file', uuidOf(personId));
  const sent = Promise.all(send());
  const queue = await held.queueOf(2).finally(held.release);
  expect(queue.table).toBe('country_lu.person_file');
  return sent;
}

describe('one code shown at once', () => {
  it('for two files links one of them, and the other is told that it was used', async () => {
    const here = await luxembourg();
    const others = [await france(), await france()];
    const code = await proposed(here);
    const before = await standing();
    const answers = await race(here.personId, () => others.map((one) => confirm(one, code)));
    expect(answers.filter(({ decision }) => decision?.outcome === 'LINKED')).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', path: ['code'] },
    ]);
    expect(await standing()).toBe(before + 1);
    expect(await amiss()).toBe(0);
  });

  it('for one file by several makes one link', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const code = await proposed(here);
    const before = await standing();
    const answers = await race(here.personId, () => Array.from({ length: 5 }, () => confirm(there, code)));
    expect(answers.some(({ decision }) => decision?.outcome === 'LINKED')).toBe(true);
    expect(await linksOf(there)).toMatchObject([{ state: 'CONFIRMED' }]);
    expect(await standing()).toBe(before + 1);
  });

  it('with one key has one effect and equal answers', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const code = await proposed(here);
    const input = { personId: there.personId, code, idempotencyKey: randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => linking(there.ask, 'confirmLink', input)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ decision: { outcome: 'LINKED' }, link: { state: 'CONFIRMED' } });
    expect(await linksOf(there)).toHaveLength(1);
  });
});

describe('undoing while somebody confirms', () => {
  it('ends in a link that both sides tell the same of, and the index too', async () => {
    for (let round = 0; round < 6; round += 1) {
      const [here, there] = [await luxembourg(), await france()];
      const code = await proposed(here);
      const [own] = await linksOf(here);
      const [confirmed, undone] = await race(here.personId, () => [confirm(there, code), undo(here, own.id)]);
      expect(undone?.decision?.outcome).toBe('WITHDRAWN');
      const states = [...(await linksOf(here)), ...(await linksOf(there))].map(({ state }) => state);
      expect(new Set(states)).toEqual(new Set(['UNDONE']));
      expect(states).toHaveLength(confirmed?.decision === null ? 1 : 2);
      expect(await amiss()).toBe(0);
    }
  });

  it('from both sides at once undoes it once a side', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const { id } = await linked(here, there);
    const [own] = await linksOf(here);
    await Promise.all([undo(here, own.id), undo(there, id)]);
    for (const one of [here, there]) expect(await linksOf(one)).toMatchObject([{ state: 'UNDONE' }]);
    expect(await amiss()).toBe(0);
  });
});

describe('what was broken off', () => {
  const daily = async () => {
    const said: string[] = [];
    const progress = { say: (line: string) => void said.push(line), step() {} };
    await dailyWork(gateway.stores, TOLD_COUNTRIES, { asOf: null, clock: () => NOON, progress });
    return said.filter((line) => line.includes('links between'));
  };
  const forgetIndex = (personId: string) =>
    sql`delete from gateway.person_link where handshake_id in (
      select handshake_id from gateway.person_link where file_id = ${uuidOf(personId)})`.execute(
      gateway.stores.gateway.query,
    );

  it('before the other side held it is no link, and is taken up by the same file alone', async () => {
    const [here, there, other] = [await luxembourg(), await france(), await france()];
    const code = await proposed(here);
    const { link } = await confirm(there, code);
    await gateway.stores.gateway.query.transaction().execute(async (trx) => {
      await sql`select set_config('gateway.now', ${NOON.toISOString()}, true)`.execute(trx);
      await sql`delete from country_fr.link_side where id = ${uuidOf(link.id)}`.execute(trx);
    });
    await forgetIndex(here.personId);
    expect(await linksOf(here)).toMatchObject([{ state: 'ENDED' }]);
    expect(await amiss()).toBe(0);
    expect((await confirm(other, code)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
    expect((await confirm(there, code)).link).toMatchObject({ state: 'CONFIRMED' });
    expect(await linksOf(here)).toMatchObject([{ state: 'CONFIRMED' }]);
  });

  it('before the index knew it is brought into it by the nightly run, which loses none', async () => {
    const [here, there] = [await luxembourg(), await france()];
    await linked(here, there);
    await forgetIndex(here.personId);
    expect(await linksOf(there)).toMatchObject([{ state: 'ENDED' }]);
    expect(await daily()).toEqual(['links between countries brought up to date: 1']);
    expect(await linksOf(there)).toMatchObject([{ state: 'CONFIRMED' }]);
    expect(await daily()).toEqual([]);
    expect(await linksOf(here)).toMatchObject([{ state: 'CONFIRMED' }]);
  });

  it('after one side undid it is undone on the other by the nightly run', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const { id } = await linked(here, there);
    await gateway.stores.gateway.query.transaction().execute(async (trx) => {
      await sql`select set_config('gateway.now', ${NOON.toISOString()}, true)`.execute(trx);
      await sql`update country_fr.link_side set undone_on = date '2026-06-15', undone_by = 'PERSON'
        where id = ${uuidOf(id)}`.execute(trx);
    });
    expect(await linksOf(here)).toMatchObject([{ state: 'CONFIRMED' }]);
    expect(await daily()).toHaveLength(1);
    expect(await linksOf(here)).toMatchObject([{ state: 'UNDONE', undoneBy: 'PERSON' }]);
    expect(await linksOf(there)).toMatchObject([{ state: 'UNDONE', undoneBy: 'PERSON' }]);
  });
});
