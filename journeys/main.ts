import { randomUUID } from 'node:crypto';
import { parseArgs, styleText } from 'node:util';
import { demoPeople } from '../demo/index.ts';
import { countries } from '../jurisdictions/registry.ts';
import { now } from '../server/clock.ts';
import { readConfiguration } from '../server/configuration.ts';
import { startGateway } from '../server/gateway.ts';
import { asMarkdown } from './document.ts';
import { journeys } from './index.ts';
import type { Journey } from './journey.ts';
import { askAt, live, type StepReport } from './run.ts';

const USAGE = `npm run journey [-- --url http://127.0.0.1:4000] [-- --only NAME]

Lives every journey (or the one named) on a private gateway, or on the one at --url, which has to have the
demo sign-in. With --markdown the
journeys are written down instead.`;

/** Lives journeys and gives the number of steps that differ. */
async function liveAll(url: string, asked: readonly Journey[]): Promise<number> {
  let differing = 0;
  const ask = askAt(url);
  for (const journey of asked) {
    console.log(`\n${styleText('bold', journey.title)}  (${journey.name})`);
    for await (const report of live(journey, ask, randomUUID())) {
      print(report);
      differing += Number(report.differences.length > 0);
    }
  }
  return differing;
}

interface Shown {
  readonly decision?: {
    readonly outcomeName: string;
    readonly verdict: string;
    readonly reasons: readonly {
      readonly rule: { readonly id: string; readonly title: string };
      readonly status: string;
    }[];
  } | null;
  readonly userErrors?: readonly { readonly message: string }[];
}

function print({ title, as, answer, differences }: StepReport): void {
  const mark = differences.length === 0 ? styleText('green', '✔') : styleText('red', '✘');
  console.log(`  ${mark} ${title}  ${styleText('dim', as)}`);
  // Steps that ask have no decision of their own; what they answer is in their expectations.
  const { decision, userErrors } = (answer ?? {}) as Shown;
  if (decision != null) {
    const telling = decision.reasons.filter(
      ({ status }) => status === (decision.verdict === 'REFUSED' ? 'NOT_SATISFIED' : 'SATISFIED'),
    );
    console.log(`      ${styleText('bold', decision.outcomeName)}`);
    for (const { rule } of telling) console.log(`      ${styleText('dim', `${rule.id}  ${rule.title}`)}`);
  }
  for (const { message } of userErrors ?? []) console.log(`      ${message}`);
  for (const difference of differences) console.log(`      ${styleText('red', difference)}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      only: { type: 'string' },
      help: { type: 'boolean' },
      markdown: { type: 'boolean' },
    },
  });
  if (values.help === true) return console.log(USAGE);
  if (values.markdown === true) return console.log(asMarkdown(journeys).trimEnd());
  const asked = journeys.filter(({ name }) => values.only === undefined || name === values.only);
  if (asked.length === 0) {
    const names = journeys.map(({ name }) => `\n  ${name}`).join('');
    console.error(`There is no journey ${values.only}. Those there are:${names}`);
    process.exitCode = 1;
    return;
  }
  const own = values.url === undefined ? await startPrivate() : null;
  const url = values.url ?? own?.url ?? '';
  try {
    if (!(await hasDemoSignIn(url))) {
      console.error(`Journeys need a gateway with the demo sign-in, and ${url} has none.`);
      process.exitCode = 1;
      return;
    }
    const differing = await liveAll(url, asked);
    console.log(differing === 0 ? '\nEvery step went as told.' : `\n${differing} steps differ.`);
    process.exitCode = differing === 0 ? 0 : 1;
  } finally {
    await own?.close();
  }
}

async function hasDemoSignIn(url: string): Promise<boolean> {
  return (await fetch(`${url}/demo/identities`)).ok;
}

/** A gateway of its own on a free port, in memory, with the demo people and their providers. */
async function startPrivate() {
  const defaults = readConfiguration({}, []);
  console.log('… starting a private gateway');
  return startGateway({ ...defaults, port: 0, dataFolder: null }, countries, {
    clock: now,
    report: (fault) => console.error(JSON.stringify(fault)),
    firstPeople: demoPeople,
  });
}

await main();
