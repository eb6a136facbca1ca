import { Injectable } from '@nestjs/common';
import { ContentCipher } from '#protection';
import type { HandlingDto } from './handling.dto.js';
import type { StoredHandling } from './handling.repository.js';

/** What the words of one step are bound to. */
export function outcomePlace(stepId: string) {
  return { table: 'incident_handling', revisionId: stepId, field: 'outcome' } as const;
}

/** Opens what a reporter is told. Whoever calls it has seen to it that the reader may read the incident. */
@Injectable()
export class DescribeHandling {
  constructor(private readonly cipher: ContentCipher) {}

  /** An incident that nobody has taken a step with was received when it was sent. */
  run(stored: StoredHandling | undefined, receivedAt: Date): HandlingDto {
    if (stored === undefined) return { state: 'received', at: receivedAt, outcome: null };
    const { state, setAt, outcomeId, outcome } = stored;
    const words =
      outcome === null || outcomeId === null
        ? null
        : this.cipher.open(outcomePlace(outcomeId), outcome);
    return { state, at: setAt, outcome: words };
  }
}
