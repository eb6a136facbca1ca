import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import type { Actor } from '#domain';
import { SealedFiles, type FileMeta } from '#protection';
import { UPLOAD_BYTES_MAX, UPLOAD_KEPT_MS } from './upload-limits.js';

/** How uploads are told from other sealed files of the same account. */
export const UPLOAD_MEDIA_TYPE = 'application/octet-stream';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Takes a file in, as it comes, and keeps it sealed for its uploader alone. */
@Injectable()
export class UploadFile {
  constructor(
    private readonly files: SealedFiles,
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param name as the uploader has it; a path before it is left out.
   * @throws Fault BODY_TOO_LARGE, BODY_UNREADABLE when it breaks off; nothing stays then.
   */
  async run(actor: Actor, path: string, content: AsyncIterable<Buffer>): Promise<UploadedFile> {
    const name = path.split(/[/\\]/).at(-1) ?? path;
    const expiresAt = new Date(this.clock.now().getTime() + UPLOAD_KEPT_MS);
    // Nobody has looked at it yet: what is unknown is kept as the most secret.
    const meta: FileMeta = {
      ...{ name, mediaType: UPLOAD_MEDIA_TYPE, expiresAt, createdBy: actor.accountId },
      tier: 'strict',
    };
    const written = await this.files.create(meta, content, { bytesMax: UPLOAD_BYTES_MAX });
    const { id, bytes, sha256 } = written;
    await this.database.transaction((tx) =>
      this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'import.file-uploaded' },
        ...{ subject: 'sealed_file', subjectIds: [id], details: { bytes, sha256 } },
      }),
    );
    return { id, name, bytes, sha256 };
  }
}
