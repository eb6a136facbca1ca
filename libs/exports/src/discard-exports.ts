import { Injectable } from '@nestjs/common';
import { SealedFiles } from '#protection';
import { ExportRunRepository } from './export-run.repository.js';

/**
 * Removes every export that was asked for before a moment, with its file: after an erasure nobody can tell which of them
 * holds what has gone, and each is made again in a minute. One that is being written ends at its next batch.
 */
@Injectable()
export class DiscardExports {
  constructor(
    private readonly repository: ExportRunRepository,
    private readonly files: SealedFiles,
  ) {}

  async run(before: Date): Promise<void> {
    for (const fileId of await this.repository.removeBefore(before))
      await this.files.remove(fileId);
  }
}
