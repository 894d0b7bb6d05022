import type { Reporter, TestModule } from 'vitest/node';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Prints `N passed, N failed` as the very last line of a run, from what the run itself reports. A run that
 * was broken off prints nothing: its counts would be of part of the tests.
 */
export function ciReporter(): Reporter {
  let counts: Counts | null = null;
  // Whatever else is said while the runner shuts down comes before it.
  process.once('exit', () => {
    if (counts !== null) console.log(`${counts.passed} passed, ${counts.failed} failed`);
  });
  return {
    onTestRunEnd(modules, errors, reason) {
      if (reason === 'interrupted') return;
      const each = modules.map(countModule);
      counts = {
        passed: each.reduce((sum, { passed }) => sum + passed, 0),
        // Each is one thing that went wrong outside any test, and turns the run red.
        failed: each.reduce((sum, { failed }) => sum + failed, errors.length),
      };
      if (counts.failed > 0) process.exitCode = 1;
    },
  };
}

function countModule(module: TestModule): Counts {
  const tests = [...module.children.allTests()];
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const failed = tests.filter((test) => test.result().state === 'failed').length;
  // With CI=true nothing is skipped: a test that does not run there proves nothing, and would go unseen.
  const skipped = process.env['CI'] === 'true' ? tests.length - passed - failed : 0;
  if (skipped > 0) console.error(`${skipped} skipped in ${module.moduleId}, which CI=true does not allow`);
  // A file that could not be read, or whose hooks failed, need not have a single test that failed.
  const broken = failed === 0 && module.state() === 'failed' ? 1 : 0;
  return { passed, failed: failed + skipped + broken };
}
