import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends a run with one plain line, `N passed, N failed, N skipped`, whatever else is printed. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(
    modules: ReadonlyArray<TestModule>,
    unhandledErrors: ReadonlyArray<SerializedError>,
  ): void {
    let [passed, failed, skipped] = [0, 0, 0];
    for (const module of modules) {
      let failedTests = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failedTests += 1;
        else skipped += 1;
      }
      // A file that does not load, or a hook that throws, fails without a failed test to count.
      failed += module.state() === 'failed' ? Math.max(failedTests, 1) : failedTests;
    }
    failed += unhandledErrors.length;
    // After the default reporter's own summary, which it prints in the same turn.
    setImmediate(() =>
      process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`),
    );
  }
}
