import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { keepsCollections } from '#collections';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, type Actor, type FieldFault } from '#domain';
import { cityPictureTurns } from './city-picture-turns.js';
import type { RiskLinksDto } from './city-picture.dto.js';
import { GatherCityPicture } from './gather-city-picture.js';
import { RiskLinkRepository } from './risk-link.repository.js';

/** The city's office says which risks of several registers are one and the same. No register is changed by it. */
@Injectable()
export class LinkRisks {
  constructor(
    private readonly database: Database,
    private readonly gather: GatherCityPicture,
    private readonly links: RiskLinkRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * All pairs, or none. Faults: NOT_FOUND, also for whoever keeps no collections; FIELDS_INVALID for a risk that is not in
   * the picture, or one held against itself; REVISION_CONFLICT when somebody else has said something of a pair meanwhile.
   */
  async run(actor: Actor, collectionId: string, { pairs }: RiskLinksDto): Promise<void> {
    if (!keepsCollections(actor)) throw new Fault('NOT_FOUND');
    const link = async (tx: Transaction): Promise<void> => {
      const { picture } = await this.gather.run(tx, collectionId);
      const known = new Set(picture.risks.flatMap(({ seenBy }) => seenBy.map((e) => e.riskId)));
      const fields = pairs.flatMap(({ riskId, otherRiskId }, at): FieldFault[] => {
        const isKnown = known.has(riskId) && known.has(otherRiskId) && riskId !== otherRiskId;
        return isKnown ? [] : [{ path: `pairs.${at}`, code: 'RISK_NOT_IN_PICTURE' }];
      });
      if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
      const standing = await this.links.standing(tx, [...known]);
      for (const { riskId, otherRiskId, verdict, revision } of pairs) {
        const [lowRiskId, highRiskId] = [riskId, otherRiskId].sort() as [string, string];
        const last = standing.find(
          (each) => each.lowRiskId === lowRiskId && each.highRiskId === highRiskId,
        );
        if ((last?.revision ?? 0) !== revision) throw new Fault('REVISION_CONFLICT');
        const word = { collectionId, lowRiskId, highRiskId, verdict, revision: revision + 1 };
        if (!(await this.links.add(tx, word, actor.accountId, this.clock.now()))) {
          throw new Fault('REVISION_CONFLICT');
        }
      }
      await this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'city-picture.risks-linked' },
        ...{ subject: 'collection', subjectIds: [collectionId] },
        details: {
          pairs: pairs.map(({ riskId, otherRiskId, verdict }) => [riskId, otherRiskId, verdict]),
        },
      });
    };
    await cityPictureTurns.run(() => this.database.transaction(link));
  }
}
