import { Injectable } from '@nestjs/common';
import type { StoredIncident } from '../incident.reader.js';
import { DescribeHandling } from './describe-handling.js';
import type { HandlingDto } from './handling.dto.js';
import { ErasureRepository, type Erasure } from '../erasure/erasure.repository.js';
import { HandlingRepository } from './handling.repository.js';

/** What has become of one incident. Whoever calls it has seen to it that the reader may read the incident. */
@Injectable()
export class ReadHandling {
  constructor(
    private readonly repository: HandlingRepository,
    private readonly describe: DescribeHandling,
    private readonly erasures: ErasureRepository,
  ) {}

  async run({ id, receivedAt }: Pick<StoredIncident, 'id' | 'receivedAt'>): Promise<HandlingDto> {
    return this.describe.run((await this.repository.current([id])).get(id), receivedAt);
  }

  /** When its content went under a rule, and by which decision; null while it has it. */
  async erasure(id: string): Promise<Erasure | null> {
    return (await this.erasures.find(id)) ?? null;
  }
}
