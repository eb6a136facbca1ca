import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { DiscardExports } from '#exports';
import { SealedFiles } from '#protection';

/** What holds copies of what has gone: files that are made again, or that nobody needs. */
@Injectable()
export class Leftovers {
  constructor(
    private readonly exports: DiscardExports,
    private readonly files: SealedFiles,
    private readonly clock: Clock,
  ) {}

  get now(): Date {
    return this.clock.now();
  }

  discardExports(): Promise<void> {
    return this.exports.run(this.now);
  }

  async removeFiles(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.files.remove(id);
  }
}
