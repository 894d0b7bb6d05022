import type { AccessRecord } from '../../../datasources/access.ts';
import { encodeId } from '../../../resolvers/ids.ts';
import { rowsOf } from '../../support/acts.ts';
import { type Asker, COUNTRIES } from './tenants.ts';
import type { World } from './world.ts';

/** Records of readings in every country's store. */
async function all({ gateway }: World): Promise<readonly AccessRecord[]> {
  const rows = await Promise.all(
    COUNTRIES.map((country) => rowsOf(gateway.stores.country(country), 'access_record')),
  );
  // The columns of the table are those of the record.
  return rows.flat() as unknown as readonly AccessRecord[];
}

/** Records that `work` left. */
export async function newAccesses(
  world: World,
  work: () => Promise<unknown>,
): Promise<readonly AccessRecord[]> {
  const before = new Set((await all(world)).map(({ id }) => id));
  await work();
  return (await all(world)).filter(({ id }) => !before.has(id));
}

/** Number of readings that a person is told of their file. Throws where it is not all of them. */
export async function accessesOf(world: World, { claims }: Asker, fileId: string): Promise<number> {
  if (claims === null) throw new Error('nobody has a file without signing in');
  const { data } = await world.gateway.as(claims)(
    'query ($id: ID!) { person(id: $id) { accesses { at role organisation ground parts } } }',
    { id: encodeId('Person', 'LU', fileId) },
  );
  const told: number = data.person.accesses.length;
  const stored = (await all(world)).filter((record) => record.fileId === fileId).length;
  if (told !== stored) throw new Error(`${told} readings are told of, ${stored} are stored`);
  return told;
}
