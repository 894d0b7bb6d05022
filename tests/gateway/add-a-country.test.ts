import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../checks/floors.ts';
import { blocksOf, patched } from '../support/documented.ts';

const BLOCKS = blocksOf(readFileSync(join(ROOT, 'docs/add-a-country.md'), 'utf8'));
/** What is made, and not written. */
const NOT_COPIED = ['node_modules', '.git', '.cache', 'data', 'dist', 'coverage'];

const folder = mkdtempSync(join(tmpdir(), 'add-a-country-'));
let gateway: ChildProcess | null = null;

/** What the runner of these tests told its own process is none of theirs. */
function environment(also: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, NO_COLOR: '1', ...also };
}

function block(language: string): string {
  const [found, ...others] = BLOCKS.filter((one) => one.language === language);
  if (found === undefined || others.length > 0) throw new Error(`expected one block of ${language}`);
  return found.text;
}

/** Runs a command in the copy. Throws with what it said where it fails. */
async function run(command: string): Promise<void> {
  const child = spawn('sh', ['-ec', command], { cwd: folder, env: environment() });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  if (code !== 0) throw new Error(`${command}\n${out}\n${err}`);
}

/** Starts the copy and gives its address once it is ready. */
async function start(): Promise<string> {
  const env = environment({ DATA_FOLDER: join(folder, 'data'), PORT: '0', DEMO: 'no' });
  gateway = spawn(process.execPath, ['run.mjs', 'server/main.ts'], {
    cwd: folder,
    env,
  });
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /Ready: (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    gateway?.stdout?.on('data', hear);
    gateway?.stderr?.on('data', hear);
    gateway?.on('close', () => reject(new Error(said)));
  });
}

beforeAll(() => {
  for (const name of readdirSync(ROOT).filter((entry) => !NOT_COPIED.includes(entry)))
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(async () => {
  if (gateway !== null && gateway.exitCode === null) {
    const closed = new Promise((resolve) => gateway?.on('close', resolve));
    gateway.kill('SIGTERM');
    await closed;
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('the page on adding a country, followed to the letter', () => {
  it('writes files and changes those of the registry and the suite alone', () => {
    for (const { path, language, text: content } of BLOCKS) {
      if (path === null) continue;
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, language === 'diff' ? patched(readFileSync(file, 'utf8'), content) : content);
    }
    const changed = BLOCKS.filter(({ language }) => language === 'diff').map(({ path }) => path);
    expect(changed).toEqual(['jurisdictions/registry.ts', 'tests/contract-suite/contract-suite.test.ts']);
  });

  it('passes codegen, types, its rule tests and the contract suite', { timeout: 300_000 }, async () => {
    await run(block('sh'));
  });

  it('is formatted and stands on its floor', { timeout: 120_000 }, async () => {
    const written = BLOCKS.flatMap(({ path, language }) =>
      path !== null && language !== 'diff' ? path : [],
    );
    await run(`npx biome ci --vcs-enabled=false ${written.join(' ')}`);
    await run('npm run -s floors');
  });

  it('starts, and answers what the page asks', { timeout: 120_000 }, async () => {
    const url = await start();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: BLOCKS.findLast(({ language }) => language === 'graphql')?.text }),
    });
    expect(await response.json()).toEqual({ data: JSON.parse(block('json')) });
  });

  it('has the five steps that the README names', () => {
    const steps = (name: string) =>
      [...readFileSync(join(ROOT, name), 'utf8').matchAll(/^(?:## )?([1-5])\. (.+)$/gm)].map(
        ([, number, title]) => `${number}. ${title}`,
      );
    const page = steps('docs/add-a-country.md');
    expect(page).toHaveLength(5);
    expect(steps('README.md').map((step) => step.replace(/\.$/, ''))).toEqual(expect.arrayContaining(page));
  });
});
