import type { Command } from 'commander';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { forkApi } from '../start/fork-own.js';
import type { Running } from '../start/launcher.js';

/** `start`: everything on this machine at one address, until Ctrl-C. */
export function registerStart(program: Command): void {
  addCommand(
    program,
    'start',
    'start everything on this machine: database, api, worker and pages',
  ).action(async (options: OutputOptions) => {
    // Loading its modules is the longest part of a start, so the api begins before this process loads its own.
    const api = forkApi();
    try {
      const { launch } = await import('../start/launcher.js');
      await launch(api, (running) => printResult(options, running, welcome(running)));
    } finally {
      api.kill('SIGKILL');
    }
    // Signal handlers and the parent's channel would keep the process alive.
    process.exit(0);
  });
}

function welcome({ address, demo, setupCode }: Running): string {
  const seconds = (performance.now() / 1_000).toFixed(1);
  const signIn =
    demo === undefined
      ? ['First account  open the address above, or: npm run cli -- user add']
      : [`Sign in as     ${demo.email}`, `Password       ${demo.password}`];
  const code =
    setupCode === undefined ? [] : [`Setup code     ${setupCode} (asked for from other machines)`];
  const lines = [...signIn, ...code, 'To stop        Ctrl-C'];
  return `\nLägesbild is running (ready in ${seconds} s)\n\n  ${[`Address        ${address}`, ...lines].join('\n  ')}\n`;
}
