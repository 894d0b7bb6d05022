import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Contender, startContender } from './contender.ts';
import { makeDataset } from './dataset.ts';
import { expectEqual, type Measured, measure } from './measure.ts';
import { operations } from './operations.ts';
import { startPostgres } from './postgres.ts';
import { openReadings, type Readings } from './readings.ts';
import { asJson, asTable } from './table.ts';

const USAGE = `npm run bench [-- options]

Makes invented contracts in a PostgreSQL of its own, asks the gateway and a yardstick (a bare server whose
one SQL statement builds the same answer) the same things in turn, and prints the shares.

  --contracts N        contracts of the three countries together (20000; at most 565000)
  --seconds N          seconds for each server and operation (9)
  --only O1,O2         these operations alone
  --connections N      requests in flight (8)
  --database-url URL   an empty database instead of a PostgreSQL of its own; asks for a superuser
  --profile FOLDER     write the gateway's CPU profile there
  --json FILE          write the figures there`;

const ROUNDS = 3;

function options() {
  const { values } = parseArgs({
    options: {
      contracts: { type: 'string', default: '20000' },
      seconds: { type: 'string', default: '9' },
      only: { type: 'string' },
      connections: { type: 'string', default: '8' },
      'database-url': { type: 'string' },
      profile: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

function bar(done: number, of: number): void {
  const width = 40;
  const filled = Math.round((width * done) / of);
  if (process.stdout.isTTY)
    process.stdout.write(
      `\r  ${'█'.repeat(filled)}${'·'.repeat(width - filled)} ${done.toLocaleString('en')} contracts`,
    );
  if (done >= of) console.log(process.stdout.isTTY ? '' : `  ${done.toLocaleString('en')} contracts`);
}

async function main(): Promise<void> {
  const given = options();
  if (given.help) return console.log(USAGE);
  const contracts = Math.min(Number(given.contracts), 565_000);
  const own = given['database-url'] === undefined ? await startPostgres() : null;
  const servers: Contender[] = [];
  let readings: Readings | null = null;
  try {
    await own?.createDatabase('bench');
    const url = given['database-url'] ?? `${own?.url}/bench`;
    console.log('… loading');
    const dataset = await makeDataset(url, contracts, bar);
    const wanted = given.only?.split(',');
    const asked = operations(dataset).filter(({ name }) => wanted?.includes(name) ?? true);
    const statements = Object.fromEntries(asked.map(({ name, statement }) => [name, statement]));
    const profiled = given.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${given.profile}`];
    const gateway = await startContender('bench/gateway.ts', { url }, profiled);
    servers.push(gateway);
    const yardstick = await startContender('bench/yardstick/server.ts', { url, statements });
    servers.push(yardstick);
    readings = await openReadings(url, Object.values(dataset.schemas));
    // All of them first: a round ends with requests on their way, whose readings come later.
    console.log('… comparing answers');
    const sent = new Map<string, number>();
    for (const operation of asked)
      sent.set(operation.name, await expectEqual({ gateway, yardstick }, operation, readings));
    const measured: Measured[] = [];
    for (const operation of asked) {
      console.log(`… ${operation.name} ${operation.title}`);
      const plan = { connections: Number(given.connections), seconds: Number(given.seconds), rounds: ROUNDS };
      measured.push(await measure({ gateway, yardstick }, operation, sent.get(operation.name) ?? 0, plan));
    }
    console.log(`\n${asTable(measured)}`);
    if (given.json !== undefined) await writeFile(given.json, asJson(measured, contracts));
  } finally {
    await readings?.close();
    for (const server of servers) await server.stop();
    await own?.stop();
  }
}

await main();
