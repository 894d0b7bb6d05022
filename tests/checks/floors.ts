import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIGURATION = '.dependency-cruiser.js';

const Report = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.unknown()) })),
  summary: z.object({
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() })),
  }),
});

export interface Floors {
  /** Files of the project that were read, with how many imports they have in all. */
  readonly modules: readonly string[];
  readonly imports: number;
  /** Names of the rules that were checked. */
  readonly rules: readonly string[];
  /** `rule: from → to` */
  readonly violations: readonly string[];
}

/** What the floors check, as the test command runs it, finds in a folder. */
export async function readFloors(folder: string): Promise<Floors> {
  const cruise = spawn(process.execPath, [CRUISER, '--config', CONFIGURATION, '--output-type', 'json', '.'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { modules, summary } = Report.parse(JSON.parse(await text(cruise.stdout)));
  const read = modules.filter(({ source }) => /\.tsx?$/.test(source) && !source.includes('node_modules/'));
  return {
    modules: read.map(({ source }) => source),
    imports: read.reduce((sum, { dependencies }) => sum + dependencies.length, 0),
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort(),
  };
}

/** Runs `use` on a temporary folder that holds `files` and the project's own configuration of the check. */
export async function withTree<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'));
  try {
    for (const name of [CONFIGURATION, 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, name), join(folder, name));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
