import { createReadStream } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Injectable, Logger } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { AuditHead } from './audit-head.js';

const FILE = 'checkpoints.jsonl';
/** Between two checkpoints of a log that moves: what was sealed since the last one can be cut off unseen. */
const EVERY_MS = 60_000;
const FOR_THE_OWNER_ONLY = { file: 0o600, folder: 0o700 };
const LINK = /^[0-9a-f]{64}$/;

/** One line of the file. */
interface Line {
  readonly at: string;
  readonly position: number;
  readonly link: string | null;
  /** The log was set back to here by a restore: what was noted beyond it holds no longer. */
  readonly restored?: true;
}

/**
 * Heads of the log, kept in a file outside the database. A chain alone shows neither that its end was cut off nor that
 * all of it was replaced: a link that was noted elsewhere does. Each is in the process log too, which may be shipped.
 */
@Injectable()
export class AuditCheckpoints {
  private readonly logger = new Logger(AuditCheckpoints.name);
  private readonly file: string;
  private pending: AuditHead | undefined;
  private writtenAt = 0;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.file = join(settings.auditDir, FILE);
  }

  /** Takes in how far the log is sealed, and writes it when the last one is a minute old. Never throws. */
  async note(head: AuditHead | undefined): Promise<void> {
    this.pending = head ?? this.pending;
    const now = performance.now();
    if (this.pending === undefined || (this.writtenAt > 0 && now - this.writtenAt < EVERY_MS)) {
      return;
    }
    this.writtenAt = now;
    await this.flush();
  }

  /** Writes what is noted and not written. What goes wrong is told and tried again: sealing must not wait for a disk. */
  async flush(): Promise<void> {
    const head = this.pending;
    if (head === undefined) return;
    this.pending = undefined;
    try {
      await this.append({ at: this.clock.now().toISOString(), ...head });
    } catch (error) {
      this.pending ??= head;
      this.logger.error(`no checkpoint of the audit log: ${(error as Error).message}`);
    }
  }

  /** Tells that a restore has set the log to this head. */
  async restored(head: AuditHead): Promise<void> {
    await this.append({ at: this.clock.now().toISOString(), ...head, restored: true });
  }

  /**
   * What was noted and still holds, by position. A line that cannot be read is left out, for the last one may be half
   * written; whoever can change this file and the database needs no such line.
   */
  async read(): Promise<ReadonlyMap<number, string>> {
    const noted = new Map<number, string>();
    try {
      const lines = createInterface({ input: createReadStream(this.file), crlfDelay: Infinity });
      for await (const text of lines) {
        const line = lineOf(text);
        if (line === undefined) continue;
        if (line.restored) forgetBeyond(noted, line.position);
        if (line.link !== null) noted.set(line.position, line.link);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return noted;
  }

  private async append(line: Line): Promise<void> {
    await mkdir(this.settings.auditDir, { recursive: true, mode: FOR_THE_OWNER_ONLY.folder });
    await appendFile(this.file, `${JSON.stringify(line)}\n`, {
      mode: FOR_THE_OWNER_ONLY.file,
      flush: true,
    });
    this.logger.log(`audit checkpoint at row ${line.position}: ${line.link ?? 'empty'}`);
  }
}

function lineOf(text: string): Line | undefined {
  try {
    const line = JSON.parse(text) as Line;
    const isWhole =
      Number.isSafeInteger(line.position) && (line.link === null || LINK.test(line.link));
    return isWhole ? line : undefined;
  } catch {
    return undefined;
  }
}

function forgetBeyond(noted: Map<number, string>, position: number): void {
  for (const each of [...noted.keys()]) if (each > position) noted.delete(each);
}
