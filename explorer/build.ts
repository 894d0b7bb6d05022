import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const PAGE = path('page/');
const BUILT = path('dist/');

/** Monaco asks for each by a name of its own; `page/workers.ts` leads it to the file. */
const WORKERS = ['editor', 'json', 'graphql'].map((name) => `${PAGE}${name}.worker.ts`);

/** Makes of the page, its libraries and the workers of its editor the files that the gateway serves. */
export async function buildExplorer(): Promise<void> {
  await rm(BUILT, { recursive: true, force: true });
  await mkdir(BUILT);
  const common = {
    bundle: true,
    minify: true,
    outdir: BUILT,
    absWorkingDir: path('.'),
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    logLevel: 'warning',
  } as const;
  await Promise.all([
    build({
      ...common,
      entryPoints: [`${PAGE}main.tsx`],
      format: 'esm',
      splitting: true,
      chunkNames: 'part-[hash]',
      assetNames: 'asset-[hash]',
      jsx: 'automatic',
      loader: { '.ttf': 'file' },
    }),
    // Each a file of its own: the content security policy lets no worker start from a blob.
    build({ ...common, entryPoints: WORKERS, format: 'iife' }),
    cp(`${PAGE}index.html`, `${BUILT}index.html`),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExplorer();
