import { mayFind } from './expectation.ts';
import { tell } from './scanning.ts';
import type { Asker } from './tenants.ts';
import type { World } from './world.ts';

/** What can be asked for by a filter, and what it tells of whoever is found by it. */
const FILTERED = { 'file.familyName': 'familyNamePrefix', 'facts.nationality': 'nationality' } as const;

/** Values that the asker may not see, and yet is told of by who is found when they are asked for. */
export async function guessed(world: World, asker: Asker): Promise<readonly string[]> {
  const hidden = [...world.canaries.all.values()].filter(
    (canary) => canary.part in FILTERED && !mayFind(canary, asker, 'nothing'),
  );
  const fields = hidden.map(({ part, token }, index) => {
    // Narrowed above: the parts are those that are filtered by.
    const filter = FILTERED[part as keyof typeof FILTERED];
    return `g${index}: persons(filter: { ${filter}: "${token}" }) { edges { cursor } pageInfo { endCursor } }`;
  });
  if (fields.length === 0) return [];
  const text = `{ ${fields.join(' ')} }`;
  const { data } = await tell(world, asker, { name: 'guesses', text, variables: {}, shown: 'nothing' });
  // A query of named fields is answered with an object of them.
  const answers = Object.entries(data as Readonly<Record<string, unknown>>);
  const none = JSON.stringify({ edges: [], pageInfo: { endCursor: null } });
  return answers.flatMap(([, answer], index) =>
    JSON.stringify(answer) === none ? [] : [hidden[index]?.token ?? ''],
  );
}
