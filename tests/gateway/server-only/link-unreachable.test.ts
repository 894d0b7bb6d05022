import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStores } from '../../../datasources/stores.ts';
import { openTestGateway, type TestGateway } from '../../support/gateway.ts';
import { linked, linking, linksOf, proposed } from '../../support/linking.ts';
import { openProxy, type StoreProxy } from '../../support/proxy.ts';
import { openStoresApart, type TestStores } from '../../support/stores.ts';
import { providersAlone } from '../first-people.ts';
import { canonicalOf, confirm, type Movers, tellOfMovers, undo } from '../movers.ts';

let test: TestStores;
let proxy: StoreProxy;
let gateway: TestGateway;
let movers: Movers;

beforeAll(async () => {
  test = await openStoresApart();
  proxy = await openProxy(test.config.countryUrls?.['FR'] ?? '');
  const config = {
    ...test.config,
    countryUrls: { ...test.config.countryUrls, FR: proxy.url },
    timeLimits: { statement: 600, lock: 600, idleTransaction: 5_000, silence: 400 },
  };
  const stores = await openStores(config);
  gateway = await openTestGateway({
    firstPeople: providersAlone,
    stores: { stores, config, statementsOf: async () => [], close: () => stores.close() },
  });
  movers = tellOfMovers(gateway);
});
afterAll(async () => {
  await proxy.restore();
  await gateway.close();
  await proxy.close();
  await test.close();
});

it('a link is undone while the other country is out of reach, which is told once it is back', async () => {
  const [here, there] = [await movers.luxembourg(), await movers.france()];
  await linked(here, there);
  const person = await movers.signedIn(here, there);
  const mine = { ask: person, personId: here.personId };
  const [link] = await linksOf(here);

  await proxy.refuse();
  const text = 'query ($id: ID!) { person(id: $id) { canonicalId files { jurisdiction { code } } } }';
  const cut = await person(text, { id: here.personId });
  expect(cut.data.person).toMatchObject({
    canonicalId: null,
    files: [{ jurisdiction: { code: 'LU' } }, { jurisdiction: { code: 'FR' } }],
  });
  expect(cut.errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE', jurisdiction: 'FR' } }]);
  expect((await undo(here, link.id)).link).toMatchObject({ state: 'UNDONE' });
  expect(await canonicalOf(mine)).toBe(here.personId);

  await proxy.restore();
  await expect
    .poll(async () => (await linksOf(there))?.map(({ state }: { state: string }) => state), {
      timeout: 10_000,
    })
    .toEqual(['UNDONE']);
});

it('a code of a country that is out of reach is taken once it is back; until then nothing is', async () => {
  const [here, there] = [await movers.luxembourg(), await movers.france()];
  const code = await proposed(there);
  await proxy.refuse();
  await expect(linking(here.ask, 'confirmLink', { personId: here.personId, code })).rejects.toThrow(
    'STORE_UNAVAILABLE',
  );
  expect(await linksOf(here)).toEqual([]);
  await proxy.restore();
  await expect.poll(() => linksOf(there), { timeout: 10_000 }).toMatchObject([{ state: 'PROPOSED' }]);
  expect((await confirm(here, code)).link).toMatchObject({ state: 'CONFIRMED' });
});
