import { existsSync } from 'node:fs';
import { chown, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settleClusterPlace, type ClusterPlace } from './cluster-place.js';
import {
  APPLICATION_ROLE,
  DATABASE_NAME,
  LOOPBACK,
  OWNER_ROLE,
  SETTINGS_FILE,
  SUPERUSER,
  serverSettings,
} from './cluster-settings.js';
import { ClusterState, type ClusterSecrets } from './cluster-state.js';
import { FolderLock } from './folder-lock.js';
import { findFreePort } from './free-port.js';
import { ensureCluster } from './make-cluster.js';
import { findServerBinaries, type ServerBinaries } from './server-binaries.js';
import { runProgram, type Outcome } from './server-process.js';
import {
  RunningServer,
  forgetUnrelatedProcess,
  readRunningServer,
  serverRuns,
} from './running-server.js';

/** Where the server is looked for when nothing else is remembered. */
export const USUAL_DATABASE_PORT = 54329;
const LOCK_WAIT_MS = 120_000;
const START_TIMEOUT_SECONDS = 60;
const STOP_TIMEOUT_SECONDS = 30;
const START_ATTEMPTS_MAX = 8;
const RETRY_MS = 250;
/** A larger log is set aside at the next start; the one set aside before goes. */
const LOG_BYTES_MAX = 5_000_000;
const LOG_LINES_TOLD = 4;

export interface EmbeddedPostgresOptions {
  /** The folder of the cluster; made when absent. */
  readonly dataDir: string;
  /** Tried first when no port is remembered; 0 lets the system choose. */
  readonly preferredPort?: number;
  /** False gives up safety against a power cut for speed: tests only. */
  readonly durable?: boolean;
}

/** A running cluster and the addresses of its one database. */
export interface EmbeddedServer {
  readonly port: number;
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  /** The number of PostgreSQL's main process. */
  readonly pid: number;
  /** One sentence for the user when the data lies elsewhere than asked. */
  readonly notice?: string;
  /** Stops the server, unless another process uses it too. Safe to call again. */
  stop(): Promise<void>;
}

/**
 * PostgreSQL from the programs that npm installed, in a folder of ours: made at the first start, kept at the
 * next, reachable from this machine only. Several processes may start the same folder; they share one server,
 * and the last one to stop it does.
 */
export class EmbeddedPostgres {
  private constructor(
    private readonly place: ClusterPlace,
    private readonly binaries: ServerBinaries,
    private readonly state: ClusterState,
  ) {}

  /** @throws Error that says why the server does not start, with the last lines of its log. */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedServer> {
    const embedded = await EmbeddedPostgres.in(options.dataDir);
    return embedded.locked(() => embedded.startLocked(options));
  }

  /** Stops a server that nobody alive uses: what a killed process left behind. */
  static async stopUnused(dataDir: string): Promise<void> {
    const embedded = await EmbeddedPostgres.in(dataDir);
    await embedded.locked(() => embedded.leave(undefined));
  }

  private static async in(dataDir: string): Promise<EmbeddedPostgres> {
    const place = await settleClusterPlace(dataDir);
    const binaries = await findServerBinaries(place.user);
    return new EmbeddedPostgres(place, binaries, new ClusterState(place.folder));
  }

  private async locked<T>(run: () => Promise<T>): Promise<T> {
    const lock = await FolderLock.acquire(join(this.place.folder, 'lock'), LOCK_WAIT_MS);
    try {
      return await run();
    } finally {
      await lock.release();
    }
  }

  private async startLocked(options: EmbeddedPostgresOptions): Promise<EmbeddedServer> {
    const durable = options.durable ?? true;
    const { place, binaries, state } = this;
    const running = await this.runningServer();
    const known = running === undefined ? undefined : await state.readSecrets();
    if (running !== undefined && known === undefined) {
      await this.stopServer(); // Its passwords are lost; they are set anew while it rests.
    }
    let secrets = known ?? (await ensureCluster({ place, binaries, state, durable }));
    const server =
      running !== undefined && known !== undefined
        ? running
        : await this.startServer(secrets, options.preferredPort ?? USUAL_DATABASE_PORT, durable);
    if (secrets.port !== server.port) {
      secrets = { ...secrets, port: server.port };
      await state.writeSecrets(secrets);
    }
    return this.describe(server, secrets, await state.join());
  }

  /** A taken port, a lock file of a server that is just ending: both pass, so both are tried again. */
  private async startServer(
    secrets: ClusterSecrets,
    preferredPort: number,
    durable: boolean,
  ): Promise<RunningServer> {
    await this.prepareLog();
    let wantedPort = secrets.port ?? preferredPort;
    for (let attempt = 1; ; attempt += 1) {
      await forgetUnrelatedProcess(this.place.cluster);
      const port = await findFreePort(wantedPort, LOOPBACK);
      await this.writeOwned(
        join(this.place.cluster, SETTINGS_FILE),
        serverSettings({ port, durable }),
      );
      const log = await this.logSize();
      const outcome = await this.startProgram();
      const server = await this.runningServer();
      if (server !== undefined) return server;
      const said = await this.logSince(log);
      const portTaken = /could not bind|could not create any TCP/i.test(said);
      const locked = /lock file|shared memory block/i.test(said);
      if (attempt === START_ATTEMPTS_MAX || !(portTaken || locked)) {
        throw new Error(`PostgreSQL does not start: ${lastLines(said || outcome.output)}`);
      }
      if (portTaken) wantedPort = port + 1;
      await sleep(RETRY_MS);
    }
  }

  private startProgram(): Promise<Outcome> {
    const wait = ['-w', '-t', String(START_TIMEOUT_SECONDS)];
    return this.run(['start', '-s', ...wait, '-l', basename(this.place.logFile)]);
  }

  /** One that hangs while ending is ended the hard way: nothing committed is lost, the next start recovers it. */
  private async runningServer(): Promise<RunningServer | undefined> {
    const found = await readRunningServer(this.place.cluster);
    if (found !== 'stuck') return found;
    await this.end('immediate');
    return undefined;
  }

  private async stopServer(): Promise<void> {
    const { status } = await this.end('fast');
    if (status !== 0 && (await serverRuns(this.place.cluster))) await this.end('immediate');
  }

  private end(mode: 'fast' | 'immediate'): Promise<Outcome> {
    return this.run(['stop', '-s', '-w', '-t', String(STOP_TIMEOUT_SECONDS), '-m', mode]);
  }

  /** Paths are relative: pg_ctl hands them to a shell, and a folder's name may hold anything. */
  private run(args: readonly string[]): Promise<Outcome> {
    const { user, folder, cluster } = this.place;
    const inCluster = [...args, '-D', basename(cluster)];
    return runProgram(this.binaries.pgCtl, inCluster, { ...(user && { user }), cwd: folder });
  }

  private async leave(note: string | undefined): Promise<void> {
    const stillUsed = await this.state.leave(note);
    if (stillUsed || !(await serverRuns(this.place.cluster))) return;
    await this.stopServer();
  }

  private describe(server: RunningServer, secrets: ClusterSecrets, note: string): EmbeddedServer {
    const url = (role: string, password: string, database: string) =>
      `postgresql://${role}:${password}@${LOOPBACK}:${server.port}/${database}`;
    let stopping: Promise<void> | undefined;
    return {
      port: server.port,
      pid: server.pid,
      superuserUrl: url(SUPERUSER, secrets.superuserPassword, 'postgres'),
      ownerUrl: url(OWNER_ROLE, secrets.ownerPassword, DATABASE_NAME),
      applicationUrl: url(APPLICATION_ROLE, secrets.applicationPassword, DATABASE_NAME),
      ...(this.place.notice === undefined ? {} : { notice: this.place.notice }),
      stop: () => (stopping ??= this.locked(() => this.leave(note))),
    };
  }

  /** The shell that opens the log runs as the server's user, so the file must exist and be that user's. */
  private async prepareLog(): Promise<void> {
    const { logFile } = this.place;
    if ((await this.logSize()) > LOG_BYTES_MAX) await rename(logFile, `${logFile}.old`);
    if (!existsSync(logFile)) await this.writeOwned(logFile, '');
  }

  private async writeOwned(path: string, text: string): Promise<void> {
    await writeFile(path, text, { mode: 0o600 });
    const { user } = this.place;
    if (user !== undefined) await chown(path, user.uid, user.gid);
  }

  private async logSize(): Promise<number> {
    return (await stat(this.place.logFile).catch(() => undefined))?.size ?? 0;
  }

  private async logSince(offset: number): Promise<string> {
    const log = await readFile(this.place.logFile).catch(() => Buffer.alloc(0));
    return log.subarray(offset).toString('utf8');
  }
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-LOG_LINES_TOLD).join(' | ');
}
