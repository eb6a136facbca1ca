import type { Command } from 'commander';
import { readSettings } from '#config';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { Launcher, type Running } from '../start/launcher.js';
import { StopRequest } from '../start/stop-request.js';

/** `start`: everything on this machine at one address, until Ctrl-C. */
export function registerStart(program: Command): void {
  addCommand(
    program,
    'start',
    'start everything on this machine: database, api, worker and pages',
  ).action(async (options: OutputOptions) => {
    const stop = new StopRequest();
    stop.listen();
    const say = (line: string) => process.stderr.write(`${line}\n`);
    const launcher = new Launcher(readSettings(process.env), stop, say);
    await launcher.run((running) => printResult(options, running, welcome(running)));
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
