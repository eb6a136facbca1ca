import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { effectClaim, effectQuestion, type Actor } from '#domain';
import { ReadBeforeAfter, type BeforeAfterDto, type BeforeAfterQueryDto } from '#situation-picture';
import type { MeasureEffectDto } from './follow-up.dto.js';
import type { GoalDocument } from './goals.js';
import { hashOf, type EffectContent } from './kept-effects.js';
import { MeasureLedger } from './measure-ledger.js';
import { MeasureRepository, type MeasureFound } from './measure.repository.js';
import { SealedWords } from './sealed-words.repository.js';
import type { MeasureDocument } from './write-measure.js';

const nothing = { silence: null, question: null, claim: null, answer: null, seen: null } as const;

/** What came of a measure: `beforeAfter` asked with what was said beforehand, and nothing that was chosen afterwards. */
@Injectable()
export class ReadEffect {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly words: SealedWords,
    private readonly beforeAfter: ReadBeforeAfter,
    private readonly ledger: MeasureLedger,
  ) {}

  /** Fault: NOT_FOUND, AREA_UNKNOWN. */
  async run(actor: Actor, id: string): Promise<MeasureEffectDto> {
    const row = await this.measures.one(actor, 'picture.read', id);
    await this.ledger.read(actor, 'measure.effect-read', 'measure', [id]);
    const content = await this.content(actor, row);
    if (typeof content === 'string') return { ...nothing, silence: content };
    const { category, focusArea, control, period } = content.question;
    const { answer } = content;
    return {
      ...{ silence: null, question: { category, focusArea, control, period } },
      ...{ claim: effectClaim({ control }, answer.verdict), answer },
      seen: answer.verdict === 'notWhole' ? null : seenOf(content),
    };
  }

  /** What is told now, as it is kept; why nothing is, otherwise. */
  async content(actor: Actor, row: MeasureFound) {
    const { id, goalId, status } = row;
    if (status === 'draft' || goalId === null) return 'draft' as const;
    const [measures, goals] = await Promise.all([
      this.words.standing<MeasureDocument>(this.database, [id]),
      this.words.standing<GoalDocument>(this.database, [goalId]),
    ]);
    const { measure } = measures.get(id)!.document;
    const question = effectQuestion(measure, goals.get(goalId)!.document.goal);
    if (typeof question === 'string') return question;
    const area = `${row.level}:${row.code}`;
    const { category, focusArea, control, period } = question;
    const asked = {
      ...{ area, from: `${period.from}-01`, to: `${period.to}-01` },
      ...(category !== null && { category: [category] }),
      ...(focusArea !== null && { focusArea: [focusArea] }),
      ...(control !== null && { control }),
    } as BeforeAfterQueryDto;
    const answer = await this.beforeAfter.run(actor, asked);
    const content: EffectContent = {
      ...{ figure: answer.method, claim: effectClaim(question, answer.verdict) },
      ...{ question: { ...question, area, comparison: measure.comparison! }, answer },
    };
    return content;
  }
}

/** Of what is told, without how far it had counted: an incident elsewhere changes nothing here. */
export function seenOf({ answer, ...content }: EffectContent): string {
  const { asOfPosition: _position, ...told }: BeforeAfterDto = answer;
  return hashOf(JSON.parse(JSON.stringify({ ...content, answer: told })));
}
