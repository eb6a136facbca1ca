import { Injectable } from '@nestjs/common';
import { ContentCipher } from '#protection';
import { contentPlace, type SealedBody } from './assemble-revision.js';
import type { StoredIncident } from './incident.reader.js';

/** Opens what was told of an incident. Whoever calls it has seen to it that the reader may, and that it is audited. */
@Injectable()
export class OpenContent {
  constructor(private readonly cipher: ContentCipher) {}

  /** @returns null when the content has been erased. */
  run(incident: StoredIncident): SealedBody | null {
    if (incident.sealed === null || incident.contentRevisionId === null) return null;
    const text = this.cipher.open(contentPlace(incident.contentRevisionId), incident.sealed);
    return JSON.parse(text) as SealedBody;
  }
}
