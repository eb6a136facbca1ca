import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor, EffectQuestion } from '#domain';
import { AuthorNames } from '#judgement';
import { canonicalJson } from '#protection';
import type { BeforeAfterDto } from '#situation-picture';
import type { KeptEffectDto } from './follow-up.dto.js';
import { FollowUpRepository } from './follow-up.repository.js';
import { SealedWords } from './sealed-words.repository.js';

/** What is kept of an outcome: what was asked and answered, and what it was held against. */
export interface EffectContent {
  readonly figure: string;
  readonly claim: string;
  readonly question: EffectQuestion & { readonly area: string; readonly comparison: string };
  readonly answer: BeforeAfterDto;
}

/** What a coordinator made of it. */
export interface EffectDocument {
  readonly conclusion: string;
}

/** SHA-256 of a value as canonical JSON (RFC 8785), hexadecimal. */
export const hashOf = (content: unknown): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

/** Outcomes that were kept, as they were told then. */
@Injectable()
export class KeptEffects {
  constructor(
    private readonly database: Database,
    private readonly followUps: FollowUpRepository,
    private readonly words: SealedWords,
    private readonly names: AuthorNames,
  ) {}

  /** Newest first. With words, which whoever asks has noted as read. */
  async of(actor: Actor, measureId: string): Promise<KeptEffectDto[]> {
    const rows = await this.followUps.effects(this.database, [measureId]);
    const words = await this.words.standing<EffectDocument>(
      this.database,
      rows.map(({ id }) => id),
    );
    const nameOf = await this.names.of(
      actor,
      [...words.values()].map(({ writtenBy }) => writtenBy),
    );
    return rows.map(({ id, figure, claim, verdict, position, content, hash, keptAt }) => {
      const { question, answer } = content as EffectContent;
      const { document, writtenBy } = words.get(id)!;
      const { category, focusArea, control, period } = question;
      return {
        ...{ id, figure, claim, verdict, position, hash, conclusion: document.conclusion },
        question: { category, focusArea, control, period },
        ...{ answer, keptBy: nameOf(writtenBy), keptAt: keptAt.toISOString() },
      };
    });
  }
}
