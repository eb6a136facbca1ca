import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processMark } from './process-mark.js';

const PASSWORD_BYTES = 24;
const OWNER_ONLY = 0o600;

/** What is remembered beside the cluster: the passwords of its three roles, and its port once it has one. */
export interface ClusterSecrets {
  readonly superuserPassword: string;
  readonly ownerPassword: string;
  readonly applicationPassword: string;
  readonly port?: number;
}

/** The file of secrets and the list of processes that use the cluster, both in the cluster's folder. */
export class ClusterState {
  private readonly secretsFile: string;
  private readonly usersFolder: string;

  constructor(private readonly folder: string) {
    this.secretsFile = join(folder, 'secrets.json');
    this.usersFolder = join(folder, 'users');
  }

  /** Undefined when there is no file; a damaged file counts as none, since passwords can be set anew. */
  async readSecrets(): Promise<ClusterSecrets | undefined> {
    let text: string;
    try {
      text = await readFile(this.secretsFile, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    try {
      const secrets = JSON.parse(text) as ClusterSecrets;
      return secrets.superuserPassword ? secrets : undefined;
    } catch {
      return undefined;
    }
  }

  async makeSecrets(): Promise<ClusterSecrets> {
    const password = () => randomBytes(PASSWORD_BYTES).toString('base64url');
    const secrets = {
      superuserPassword: password(),
      ownerPassword: password(),
      applicationPassword: password(),
    };
    await this.writeSecrets(secrets);
    return secrets;
  }

  /** Whole or not at all, and still the folder owner's when root writes it. */
  async writeSecrets(secrets: ClusterSecrets): Promise<void> {
    const fresh = `${this.secretsFile}.${randomBytes(4).toString('hex')}`;
    await writeFile(fresh, `${JSON.stringify(secrets, null, 2)}\n`, { mode: OWNER_ONLY });
    if (process.getuid?.() === 0) {
      const owner = await stat(this.folder);
      await chown(fresh, owner.uid, owner.gid);
    }
    await rename(fresh, this.secretsFile);
  }

  /** Notes that this process uses the cluster. @returns how to take the note back. */
  async join(): Promise<string> {
    await mkdir(this.usersFolder, { recursive: true });
    const user = join(this.usersFolder, `${process.pid}-${randomBytes(4).toString('hex')}`);
    await writeFile(user, processMark(process.pid) ?? '');
    return user;
  }

  /** Takes the note back. @returns whether a living process still uses the cluster. */
  async leave(user: string | undefined): Promise<boolean> {
    if (user !== undefined) await rm(user, { force: true });
    let others = 0;
    for (const name of await readdir(this.usersFolder).catch(() => [])) {
      const path = join(this.usersFolder, name);
      const mark = await readFile(path, 'utf8').catch(() => '');
      if (mark !== '' && processMark(Number.parseInt(name, 10)) === mark) others += 1;
      else await rm(path, { force: true });
    }
    return others > 0;
  }
}
