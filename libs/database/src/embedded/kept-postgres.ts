import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
import type { KeeperAnswer, KeeperRequest, KeptAddresses } from './keeper-messages.js';

const STOP_WAIT_MS = 45_000;

export interface KeptPostgresOptions extends EmbeddedPostgresOptions {
  /** Flags of Node for the keeper process, where it needs others than none (a loader in tests). */
  readonly execArgv?: readonly string[];
  /** Removes the folder with everything in it once stopped, however the stop came about. */
  readonly temporary?: boolean;
}

/**
 * The embedded database in the care of a process of its own, which stops it when this process ends in any way,
 * `kill -9` included.
 */
export class KeptPostgres {
  /** Resolves when the keeper has ended, with its reason when nobody asked it to. */
  readonly ended: Promise<string | undefined>;

  private constructor(
    private readonly keeper: ChildProcess,
    readonly addresses: KeptAddresses,
    ended: Promise<string | undefined>,
    private readonly dataDir: string,
  ) {
    this.ended = ended;
  }

  /** @throws Error with the reason when the database does not start. */
  static async start(options: KeptPostgresOptions): Promise<KeptPostgres> {
    const { execArgv = [], temporary = false, ...embedded } = options;
    const keeper = fork(fileURLToPath(new URL('./keeper.js', import.meta.url)), [], {
      execArgv: [...execArgv],
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const started = new Promise<KeptAddresses>((resolve, reject) => {
      keeper.on('message', (answer: KeeperAnswer) => {
        if (answer.kind === 'started') resolve(answer.addresses);
        else reject(new Error(answer.reason));
      });
      keeper.on('error', reject);
      keeper.on('exit', (code, signal) => {
        reject(new Error(`The keeper of the embedded PostgreSQL ended (${signal ?? code}).`));
      });
    });
    const ended = reasonOfEnd(keeper);
    keeper.send({ kind: 'start', options: embedded, temporary } satisfies KeeperRequest);
    return new KeptPostgres(keeper, await started, ended, embedded.dataDir);
  }

  /** Stops the database, unless another process uses it too. */
  async stop(): Promise<void> {
    if (this.keeper.connected) this.keeper.send({ kind: 'stop' } satisfies KeeperRequest);
    const late = setTimeout(() => this.keeper.kill('SIGKILL'), STOP_WAIT_MS);
    await this.ended;
    clearTimeout(late);
    // A keeper that was killed could not stop it.
    if (this.keeper.exitCode !== 0) await EmbeddedPostgres.stopUnused(this.dataDir);
  }
}

function reasonOfEnd(keeper: ChildProcess): Promise<string | undefined> {
  let reason: string | undefined;
  keeper.on('message', (answer: KeeperAnswer) => {
    if (answer.kind === 'failed') reason = answer.reason;
  });
  return new Promise((resolve) => {
    keeper.on('exit', (code, signal) => {
      const unasked = code === 0 ? undefined : `its keeper ended (${signal ?? `code ${code}`})`;
      resolve(reason ?? unasked);
    });
  });
}
