import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { FreshDatabase } from './fresh-database.js';

const ROOT = join(import.meta.dirname, '../..');

/** What a command left when it ended. */
export interface EndedRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command in a process of its own, as it is built, on a database of a test. */
export class CliRun {
  readonly process: ChildProcess;
  readonly ended: Promise<EndedRun>;

  constructor(fresh: FreshDatabase, keyDir: string, args: readonly string[]) {
    const { NODE_ENV: _mode, ...inherited } = process.env;
    this.process = spawn(process.execPath, ['apps/cli/run.mjs', ...args], {
      cwd: ROOT,
      env: {
        ...inherited,
        DATABASE_URL: fresh.url,
        LAGESBILD_OWNER_DATABASE_URL: fresh.ownerUrl,
        LAGESBILD_SCHEMA: fresh.schema,
        LAGESBILD_KEY_DIR: keyDir,
        LAGESBILD_AUDIT_DIR: join(keyDir, 'audit'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    this.process.stdout?.on('data', (text: Buffer) => (out += text.toString()));
    this.process.stderr?.on('data', (text: Buffer) => (err += text.toString()));
    this.ended = new Promise((resolve) => {
      this.process.on('close', (code) => resolve({ code, out, err }));
    });
  }
}
