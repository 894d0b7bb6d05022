import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIGHTS } from '../../../datasources/rights/roles.ts';
import { assembleSchema } from '../../../server/schema.ts';
import { TOLD_COUNTRIES } from '../../support/countries.ts';
import { accessesOf, newAccesses } from './accesses.ts';
import { mayFind } from './expectation.ts';
import { differences } from './foreign.ts';
import { guessed } from './guesses.ts';
import { type Asking, asking, type Operation } from './operations.ts';
import { answered, fieldsOfSchema, leaksIn, tell } from './scanning.ts';
import { ASKERS, type Asker } from './tenants.ts';
import { UNREAD } from './unread.ts';
import { WIDENED } from './widened.ts';
import { openWorld, type Planted, type World } from './world.ts';

const schema = assembleSchema(TOLD_COUNTRIES);
const rights = { ...RIGHTS };
const read = new Set<string>();

let world: World;
let asked: Asking;

beforeAll(async () => {
  world = await openWorld(rights);
  asked = asking(schema, world);
  for (const field of world.read) read.add(field);
});
afterAll(() => world?.gateway.close());

/** What leaks when one asker sends operations, told in words. */
async function leaks(asker: Asker, operations: readonly Operation[], atMost = Number.POSITIVE_INFINITY) {
  const found = new Set<string>();
  for (const operation of operations) {
    const told = await tell(world, asker, operation);
    answered(told.data, read);
    for (const { files, part } of leaksIn(told, world.canaries))
      found.add(`${operation.name}: ${part} of ${files}`);
    if (found.size >= atMost) break;
  }
  return [...found];
}

function file(name: string): Planted {
  const found = world.files.find(({ plan }) => plan.name === name);
  if (found === undefined) throw new Error(`${name} was not planted`);
  return found;
}

function sees(asker: Asker, { dossier }: Planted): boolean {
  const canary = world.canaries.all.get(dossier.file.id);
  return canary !== undefined && mayFind(canary, asker, 'nothing');
}

describe.each(ASKERS)('$name', (asker) => {
  it('finds nothing that is not theirs by any field on any edge', async () => {
    expect(await leaks(asker, asked.queries)).toEqual([]);
  });

  it('finds nothing that is not theirs by what a mutation answers', async () => {
    const verbs = await asked.verbsOf(asker);
    const tried = ['a1', 'b2', 'e1', 'c1'].flatMap((name) =>
      asked.mutationsOn(file(name)).filter((operation) => name === 'b2' || verbs.includes(operation.name)),
    );
    expect(await leaks(asker, tried)).toEqual([]);
  });

  it('cannot guess by a filter what they may not see', async () => {
    expect(await guessed(world, asker)).toEqual([]);
  });

  it('is told the same by the same statements of what is somebody else’s and of what does not exist', async () => {
    const foreign = world.files.find(
      (one) => !sees(asker, one) && one.plan.country === (asker.country ?? 'LU'),
    );
    if (foreign === undefined) throw new Error(`${asker.name} sees everybody`);
    expect(await differences(world, asked, asker, foreign)).toEqual([]);
  });

  it('leaves one record a request and file of somebody else’s, and none of their own', async () => {
    const operation = asked.queries.find(({ name }) => name === 'nodes Person');
    if (operation === undefined) throw new Error('nobody asks for people');
    const records = await newAccesses(world, () => tell(world, asker, operation));
    const own = asker.role === 'PERSON';
    const seen = own
      ? []
      : world.files.filter((one) => sees(asker, one)).map(({ dossier }) => dossier.file.id);
    const planted = world.files.map(({ dossier }) => dossier.file.id);
    const recorded = records.map(({ fileId }) => fileId);
    expect(recorded.filter((id) => planted.includes(id)).toSorted()).toEqual(seen.toSorted());
    expect(new Set(recorded).size).toBe(recorded.length);
    for (const record of records) expect(record).toMatchObject({ role: asker.role, organisation: asker.who });
  });
});

it('every field is answered with something to somebody, but those of which it is said why not', () => {
  const unread = fieldsOfSchema(schema).filter((field) => !read.has(field));
  expect(unread.toSorted()).toEqual(Object.keys(UNREAD).toSorted());
});

it('every record of a reading is the person’s to read', async () => {
  const { plan, dossier } = file('a1');
  const asker = ASKERS.find(({ role, who }) => role === 'PERSON' && who === plan.person);
  if (asker === undefined) throw new Error('nobody signs in for the file');
  expect(await accessesOf(world, asker, dossier.file.id)).toBeGreaterThan(0);
});

describe('with rights that are wider than they should be', () => {
  it.each(WIDENED)(
    '$name, $title replaced by all, $role is caught',
    async ({ name, rights: wide, role, country = 'LU', who }) => {
      const asker = ASKERS.findLast(
        (one) =>
          one.role === role && (one.country ?? country) === country && (who === undefined || one.who === who),
      );
      if (asker === undefined) throw new Error(`nobody is ${role}`);
      rights[name] = wide as never;
      try {
        const some =
          name === 'VOUCHER_SHOWN' ? asked.queries.filter((one) => one.name === 'voucher') : asked.queries;
        expect(await leaks(asker, some, 1)).not.toEqual([]);
      } finally {
        rights[name] = RIGHTS[name] as never;
      }
    },
  );
});

it('no fault was met on the way', () => {
  expect(world.gateway.faults).toEqual([]);
});
