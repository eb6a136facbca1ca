import { stripVTControlCharacters } from 'node:util';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

const messageLimit = 300;

/** One plain line of what refused: the run's log may be long, and only its end at hand. */
function failedLine(where: string, errors: ReadonlyArray<SerializedError> = []): string {
  const message = stripVTControlCharacters(errors[0]?.message ?? 'no message').replaceAll(
    /\s+/gu,
    ' ',
  );
  return `FAILED ${where}: ${message.slice(0, messageLimit)}\n`;
}

/** The errors of a file and of its suites: what does not load, and hooks that throw. */
function errorsOf(module: TestModule): SerializedError[] {
  const suites = [...module.children.allSuites()];
  return [...module.errors(), ...suites.flatMap((suite) => suite.errors())];
}

/**
 * Ends a run with a line `FAILED <file> > <test>: <message>` for each that failed and one plain line,
 * `N passed, N failed, N skipped`, whatever else is printed.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(
    modules: ReadonlyArray<TestModule>,
    unhandledErrors: ReadonlyArray<SerializedError>,
  ): void {
    let [passed, failed, skipped] = [0, 0, 0];
    const lines: string[] = [];
    for (const module of modules) {
      let failedTests = 0;
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        if (state === 'passed') passed += 1;
        else if (state !== 'failed') skipped += 1;
        else {
          failedTests += 1;
          lines.push(failedLine(`${module.relativeModuleId} > ${test.fullName}`, errors));
        }
      }
      for (const error of errorsOf(module))
        lines.push(failedLine(module.relativeModuleId, [error]));
      // A file that does not load, or a hook that throws, fails without a failed test to count.
      failed += module.state() === 'failed' ? Math.max(failedTests, 1) : failedTests;
    }
    failed += unhandledErrors.length;
    for (const error of unhandledErrors) lines.push(failedLine('outside a test', [error]));
    // After the default reporter's own summary, which it prints in the same turn.
    setImmediate(() =>
      process.stdout.write(
        `${lines.join('')}${passed} passed, ${failed} failed, ${skipped} skipped\n`,
      ),
    );
  }
}
