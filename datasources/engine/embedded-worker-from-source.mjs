// Worker threads do not inherit the TypeScript loader of the main thread (Node 20): this starts the
// worker from its source. A compiled build starts embedded-worker.js itself.
import { tsImport } from 'tsx/esm/api';

await tsImport('./embedded-worker.ts', import.meta.url);
