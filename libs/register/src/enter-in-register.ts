import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import { localParts } from '#domain';
import { newId } from '#protection';
import { WITHOUT_ORGANISATION, type RegisteredDocument } from './document.js';
import { RegisterRepository } from './register.repository.js';

/** Registers documents: the one way into the register, for incidents, submissions and decisions alike. */
@Injectable()
export class EnterInRegister {
  constructor(
    private readonly repository: RegisterRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Gives each document that has no entry one, numbered by when it came in. Twice is once, also when two do it at the
   * same time; with the transaction everything of it stands or nothing.
   * @returns how many entries were added.
   */
  async run(tx: Transaction, documents: readonly RegisteredDocument[]): Promise<number> {
    if (documents.length === 0) return 0;
    await this.repository.lock(tx);
    const known = await this.repository.registered(tx, documents);
    const entries = documents
      .filter(({ documentClass, documentId }) => !known.has(`${documentClass} ${documentId}`))
      .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.documentId < b.documentId ? -1 : 1))
      .map(({ at, organisationId, ...document }) => ({
        ...document,
        id: newId(),
        organisationId: organisationId ?? WITHOUT_ORGANISATION,
        datedOn: localParts(at, this.settings.timeZone).date,
      }));
    if (entries.length > 0) await this.repository.add(tx, entries, this.clock.now());
    return entries.length;
  }
}
