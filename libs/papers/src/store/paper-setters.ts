import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { PaperForm, PaperKey, SetPaper } from './paper-key.js';

/** Sets the papers of one kind of subject, in the worker process. */
export interface PaperSetter {
  /** What would be in a file made now beside its subject; a paper with another mark is another paper. */
  mark(form: PaperForm): Promise<string>;
  /**
   * @param told how far it has come, in percent. @returns null when there is nothing to set in this form.
   * Faults: NOT_FOUND when the subject is gone, PAPER_TOO_LONG; any other error is tried again.
   */
  set(key: PaperKey, told: (progress: number) => Promise<void>): Promise<SetPaper | null>;
}

/** Marks a provider as the one that sets the papers of this kind of subject. */
export const SetsPapers = DiscoveryService.createDecorator<string>();

/** Who sets what, found among the providers of this process. */
@Injectable()
export class PaperSetters {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Error when no lib of this process sets such papers. */
  of(subject: string): PaperSetter {
    const found = this.find(subject);
    if (found === undefined) throw new Error(`nobody sets papers of ${subject}`);
    return found;
  }

  find(subject: string): PaperSetter | undefined {
    return this.discovery
      .getProviders({ metadataKey: SetsPapers.KEY })
      .find((one) => this.discovery.getMetadataByDecorator(SetsPapers, one) === subject)
      ?.instance as PaperSetter | undefined;
  }
}
