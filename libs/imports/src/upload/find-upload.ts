import { Injectable } from '@nestjs/common';
import { Fault, type Actor } from '#domain';
import { SealedFiles, type OpenFile } from '#protection';
import { UPLOAD_MEDIA_TYPE } from './upload-file.js';

/** An uploaded file, for whoever uploaded it and nobody else. */
@Injectable()
export class FindUpload {
  constructor(private readonly files: SealedFiles) {}

  /** Throws Fault: NOT_FOUND, also for the file of another account. */
  async run(actor: Actor, fileId: string): Promise<OpenFile> {
    const file = await this.files.open(fileId);
    const isOwn = file.createdBy === actor.accountId && file.mediaType === UPLOAD_MEDIA_TYPE;
    if (!isOwn) throw new Fault('NOT_FOUND');
    return file;
  }
}
