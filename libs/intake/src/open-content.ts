import { Injectable } from '@nestjs/common';
import { isMoreOpen } from '#domain';
import { ContentCipher } from '#protection';
import { contentPlace, type SealedBody } from './assemble-revision.js';
import type { StoredIncident } from './incident.reader.js';

/** Opens what was told of an incident. Whoever calls it has seen to it that the reader may, and that it is audited. */
@Injectable()
export class OpenContent {
  constructor(private readonly cipher: ContentCipher) {}

  /**
   * @returns null when the content has been erased. Throws when it was sealed in a stricter tier than its row says: then
   * somebody has opened the row in the database, and whoever reads it must not be shown what that let through.
   */
  run(incident: StoredIncident): SealedBody | null {
    if (incident.sealed === null || incident.contentRevisionId === null) return null;
    const sealedAs = this.cipher.tierOf(incident.sealed);
    if (sealedAs === undefined || isMoreOpen(incident.facts.tier, sealedAs)) {
      throw new Error(`incident ${incident.id} is sealed as ${sealedAs}, and its row says less`);
    }
    const text = this.cipher.open(contentPlace(incident.contentRevisionId), incident.sealed);
    return JSON.parse(text) as SealedBody;
  }
}
