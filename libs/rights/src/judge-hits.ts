import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { HeldContentReader } from './held-content.reader.js';
import type { HitDto, JudgeHitDto } from './hit.dto.js';
import { judgedOf, saidOf } from './judged-of.js';
import { piecesOf } from './masked-words.js';
import { RightsCaseRepository } from './rights-case.repository.js';
import { searchFor } from './search-for.js';
import { SearchRecords } from './search-records.js';
import type { SoughtPersonDto } from './rights-case.dto.js';

/** What a search found, for a handler who says of each whether it is the person. */
@Injectable()
export class JudgeHits {
  constructor(
    private readonly database: Database,
    private readonly cases: RightsCaseRepository,
    private readonly records: SearchRecords,
    private readonly contents: HeldContentReader,
    private readonly clock: Clock,
  ) {}

  /**
   * All of them with what was told; of restricted ones without. In the audit log before it is answered, with the case as
   * the reason. Fault: NOT_FOUND.
   * @param isForPerson what is told to the person at their own request: then with restricted ones too (article 18.2).
   */
  async list(actor: Actor, caseId: string, isForPerson = false): Promise<HitDto[]> {
    await this.cases.one(actor, caseId);
    const hits = await this.records.hits.list(caseId);
    const opened = hits.filter(({ isRestricted }) => isForPerson || !isRestricted);
    const ids = opened.map(({ incidentId }) => incidentId);
    if (ids.length > 0) {
      await this.database.transaction((tx) =>
        this.records.ledger.read(tx, actor.accountId, caseId, ids),
      );
    }
    const persons = await this.records.texts.of<SoughtPersonDto>(this.database, [caseId], 'person');
    const person = persons.get(caseId);
    const find = person === undefined ? () => [] : searchFor(person);
    const told = await this.contents.of(opened.map(({ revisionId }) => revisionId));
    return hits.map(({ revisionId, tier: _tier, ...hit }) => {
      const words = told.get(revisionId)?.words;
      return { ...hit, pieces: words === undefined ? null : piecesOf(words, find(words)) };
    });
  }

  /** Faults: NOT_FOUND, RIGHTS_CASE_CLOSED, FIELDS_INVALID. */
  judge(actor: Actor, caseId: string, incidentId: string, wish: JudgeHitDto): Promise<void> {
    const { accountId } = actor;
    const judged = judgedOf(wish, accountId, this.clock.now());
    return this.database.transaction(async (tx) => {
      await this.cases.open(tx, actor, caseId);
      if (!(await this.records.hits.judge(tx, caseId, incidentId, judged))) {
        throw new Fault('NOT_FOUND');
      }
      await this.records.ledger.step(tx, accountId, 'rights.hit-judged', caseId, {
        incidentId,
        ...saidOf(judged),
      });
    });
  }
}
