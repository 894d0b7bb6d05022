import { defineConfig } from 'vitest/config';
import { ciReporter } from './tests/support/ci-reporter.ts';

/** Tests that need a database; they run once on each engine. */
const STORED = ['tests/datasources/**/*.test.ts', 'tests/gateway/**/*.test.ts'];

const stored = { include: STORED };

// What only one engine has: a folder to lock, or several backends to wait for one another.
const EMBEDDED_ONLY = 'tests/*/embedded-only/**';
// What no engine makes a difference to: a gateway with a database of its own, pages, the door, clients, executors.
const ONCE = [
  'tests/gateway/add-a-country.test.ts',
  'tests/gateway/demo-page.test.ts',
  'tests/gateway/clients.test.ts',
  'tests/gateway/door.test.ts',
  'tests/gateway/executors.test.ts',
  'tests/gateway/explorer.test.ts',
  'tests/gateway/http-audits.test.ts',
  'tests/gateway/personal-data.test.ts',
  'tests/gateway/rate-limits.test.ts',
  'tests/gateway/readme.test.ts',
  'tests/gateway/trusted-documents.test.ts',
];
const SERVER_ONLY = 'tests/*/server-only/**';
// What the rows decide and not the engine, and takes long: once, on the engine of those who deploy.
const ONCE_ON_SERVER = [
  'tests/gateway/audit-report.test.ts',
  'tests/gateway/joint-rights.test.ts',
  'tests/gateway/published-tables.test.ts',
  'tests/gateway/reads.test.ts',
  'tests/gateway/rights/rights.test.ts',
  'tests/gateway/visa.test.ts',
];

// The one default export: the tool asks for it.
export default defineConfig({
  resolve: {
    // Otherwise two copies of it are loaded, and neither knows the other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    reporters: ['default', ciReporter()],
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
    // A worker keeps its modules from file to file: importing them anew takes longer than many a file's tests.
    isolate: false,
    // No test is one of speed: these end what hangs, on a machine that is busy with others too.
    hookTimeout: 120_000,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/{checks,contract-suite,domain,explorer,rules,server}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'embedded',
          ...stored,
          exclude: [SERVER_ONLY, ...ONCE_ON_SERVER],
          globalSetup: ['tests/support/embedded-engine.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          ...stored,
          exclude: [EMBEDDED_ONLY, ...ONCE],
          globalSetup: ['tests/support/server-engine.ts'],
        },
      },
    ],
  },
});
