import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * A new password: asked for twice without echo on a terminal, else the first line of standard input.
 * @throws Error when the two differ, or when nothing was given.
 */
export async function askNewPassword(): Promise<string> {
  const [first, second] = process.stdin.isTTY
    ? [await askHidden('Password: '), await askHidden('The same again: ')]
    : await readLine().then((line) => [line, line]);
  if (first === '') throw new Error('No password was given.');
  if (first !== second) throw new Error('The two passwords differ.');
  return first ?? '';
}

function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  // What readline would echo goes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return ask(nowhere, true).finally(() => process.stderr.write('\n'));
}

function readLine(): Promise<string> {
  return ask(undefined, false);
}

function ask(output: Writable | undefined, terminal: boolean): Promise<string> {
  const input = createInterface({ input: process.stdin, terminal, ...(output && { output }) });
  return new Promise((resolve, reject) => {
    let answer = '';
    input.once('line', (line) => {
      answer = line;
      input.close();
    });
    input.once('SIGINT', () => reject(new Error('Stopped; no user was added.')));
    input.once('close', () => resolve(answer));
  });
}
