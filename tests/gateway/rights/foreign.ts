import { copyOf } from '../copies.ts';
import { ID_TYPES, idsOf } from './arguments.ts';
import type { Asking, Operation } from './operations.ts';
import { tell } from './scanning.ts';
import type { Asker } from './tenants.ts';
import type { Planted, World } from './world.ts';

/** A person, a contract, an appointment and an information session: what every planted file has. */
const AT_LEAST = 6;

/** A file like another that stands nowhere: all that it owns has ids and codes of its own. */
function ghostOf({ plan, dossier }: Planted): Planted {
  const also = dossier.informationSessions.map(({ id }) => id);
  return { plan, projects: [], dossier: copyOf(dossier, 'ghost', 90_000, { also }) };
}

function asks(name: string, argument: string, type: string, values: readonly string[]): Operation[] {
  return values.slice(0, 2).map((value) => ({
    name,
    text: `query ($value: ${type}!) { ${name}(${argument}: $value) { __typename } }`,
    variables: { value },
    shown: 'nothing',
  }));
}

/** Everything that names something of a file, in an order that is the same for every file like it. */
function naming(
  asker: Asker,
  asked: Asking,
  verbs: readonly string[],
  planted: Planted,
): readonly Operation[] {
  // A project stands in no file: who may not see the one may see the other.
  const file = { ...planted, projects: [] };
  const codes = file.dossier.vouchers.map(({ code }) => code);
  // To these the code itself is the right.
  const taken = [
    ...(asker.role === 'PROVIDER' ? ['voucher', 'redeemVoucher'] : []),
    ...(asker.role === 'PERSON' ? ['acceptInvitation'] : []),
  ];
  return [
    ...asks('person', 'id', 'ID', idsOf('Person', [file])),
    ...asks('contract', 'id', 'ID', idsOf('Contract', [file])),
    ...asks('voucher', 'code', 'String', codes),
    ...ID_TYPES.flatMap((type) => asks('node', 'id', 'ID', idsOf(type, [file]))),
    ...asked.mutationsOn(file).filter(({ name }) => verbs.includes(name)),
  ].filter(({ name }) => !taken.includes(name));
}

function named({ variables: { input, ...others } }: Operation): string {
  return JSON.stringify({ ...others, ...(input as object), idempotencyKey: '' });
}

/** Names of what is answered otherwise, or by other statements, for a file of somebody else than for none. */
export async function differences(
  world: World,
  asked: Asking,
  asker: Asker,
  foreign: Planted,
): Promise<readonly string[]> {
  const verbs = await asked.verbsOf(asker);
  const unknown = naming(asker, asked, verbs, ghostOf(foreign));
  const found: string[] = [];
  let compared = 0;
  for (const [index, operation] of naming(asker, asked, verbs, foreign).entries()) {
    const other = unknown[index];
    if (other === undefined || named(other) === named(operation)) continue;
    compared += 1;
    const answers: string[] = [];
    for (const one of [operation, other]) {
      let body: unknown;
      const statements = await world.gateway.statementsOf(async () => {
        body = (await tell(world, asker, one)).body;
      });
      answers.push(JSON.stringify([body, statements.map(({ store, text }) => [store, text])]));
    }
    if (answers[0] !== answers[1]) found.push(operation.name);
  }
  if (compared < AT_LEAST) throw new Error('too little names something of the file');
  return found;
}
