import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor, type SoughtMatch } from '#domain';
import type { JudgeTextHitDto, TextHitDto } from '../hit.dto.js';
import { judgedOf, saidOf } from '../judged-of.js';
import { piecesOf } from '../masked-words.js';
import { RightsCaseRepository } from '../rights-case.repository.js';
import type { SoughtPersonDto } from '../rights-case.dto.js';
import { searchFor } from '../search-for.js';
import { SearchRecords } from '../search-records.js';
import { HeldTextsReader, type HeldText } from './held-texts.reader.js';
import { nearWords } from './near-words.js';

type ToldText = Pick<TextHitDto, 'place' | 'pieces' | 'isCut'>;

const ERASED: ToldText = { place: null, pieces: null, isCut: false };

/** What a search found beside incidents, for a handler who says of each whether it is the person. */
@Injectable()
export class JudgeTextHits {
  constructor(
    private readonly database: Database,
    private readonly cases: RightsCaseRepository,
    private readonly records: SearchRecords,
    private readonly texts: HeldTextsReader,
    private readonly clock: Clock,
  ) {}

  /** All of them with what is written. In the audit log before it is answered, with the case as the reason. Fault: NOT_FOUND. */
  async list(actor: Actor, caseId: string): Promise<TextHitDto[]> {
    const found = await this.cases.one(actor, caseId);
    const hits = await this.records.textHits.list(caseId);
    if (hits.length === 0) return [];
    await this.database.transaction((tx) =>
      this.records.ledger.readTexts(tx, actor.accountId, found, hits),
    );
    const persons = await this.records.texts.of<SoughtPersonDto>(this.database, [caseId], 'person');
    const person = persons.get(caseId);
    const find = person === undefined ? () => [] : searchFor(person);
    // Of each page only what is told is kept.
    const told = new Map<string, ToldText>();
    for await (const page of this.texts.of(found.organisationId, hits)) {
      for (const text of page) told.set(text.rowId, toldOf(text, find));
    }
    return hits.map(({ rowId, subjectKey: _subject, ...hit }) => {
      return { ...hit, seen: rowId, ...(told.get(rowId) ?? ERASED) };
    });
  }

  /**
   * Faults: NOT_FOUND; RIGHTS_CASE_CLOSED; REVISION_CONFLICT when a search has found later words than those that were
   * seen; FIELDS_INVALID.
   */
  judge(actor: Actor, caseId: string, id: string, wish: JudgeTextHitDto): Promise<void> {
    const { accountId } = actor;
    const { textHits } = this.records;
    const judged = judgedOf(wish, accountId, this.clock.now());
    return this.database.transaction(async (tx) => {
      await this.cases.open(tx, actor, caseId);
      if (!(await textHits.judge(tx, caseId, { id, rowId: wish.seen }, judged))) {
        throw new Fault((await textHits.has(tx, caseId, id)) ? 'REVISION_CONFLICT' : 'NOT_FOUND');
      }
      const details = { textHitId: id, ...saidOf(judged) };
      await this.records.ledger.step(tx, accountId, 'rights.hit-judged', caseId, details);
    });
  }
}

/** Where a text stands, and what of it is told. */
function toldOf(text: HeldText, find: (words: string) => SoughtMatch[]): ToldText {
  const { words, isCut } = nearWords(text.words, find(text.words));
  return { place: text.place, pieces: piecesOf(words, find(words)), isCut };
}
