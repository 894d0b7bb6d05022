import { defineConfig } from 'vitest/config';

/** Tests that need a database; they run once on each engine. */
const STORED = ['tests/datasources/**/*.test.ts', 'tests/gateway/**/*.test.ts'];

const stored = { include: STORED, hookTimeout: 120_000, testTimeout: 60_000 };

// The one default export: the tool asks for it.
export default defineConfig({
  resolve: {
    // Otherwise two copies of it are loaded, and neither knows the other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: ['tests/rules/**/*.test.ts', 'tests/domain/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'embedded', ...stored, globalSetup: ['tests/support/embedded-engine.ts'] },
      },
      {
        extends: true,
        test: { name: 'server', ...stored, globalSetup: ['tests/support/server-engine.ts'] },
      },
    ],
  },
});
