import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import {
  occasions,
  type Action,
  type AreaLevel,
  type FollowUp,
  type Goal,
  type Measure,
  type Period,
} from '#domain';
import { ActionRepository } from './action.repository.js';
import { FollowUpRepository } from './follow-up.repository.js';
import { GoalRepository } from './goal.repository.js';
import type { GoalDocument } from './goals.js';
import type { EffectContent, EffectDocument } from './kept-effects.js';
import { MeasureRepository } from './measure.repository.js';
import { SealedWords } from './sealed-words.repository.js';
import type { MeasureDocument } from './write-measure.js';

/** What an edition is frozen of. */
export interface MeasuresOfEdition {
  readonly goals: readonly (Goal & { readonly id: string; readonly problemId: string })[];
  readonly measures: readonly EditionMeasure[];
  readonly actions: readonly (Action & { readonly id: string; readonly doneAt: string | null })[];
}

export interface EditionMeasure extends Measure {
  readonly id: string;
  readonly status: string;
  readonly statusOn: string;
  readonly statusReason: string;
  readonly actionId: string | null;
  /** In the order of time. */
  readonly followUps: readonly (FollowUp & { readonly year: number; readonly occasion: string })[];
  /** Oldest first; `hash` is that of `content` as canonical JSON. */
  readonly effects: readonly {
    readonly id: string;
    readonly figure: string;
    readonly claim: string;
    readonly verdict: string;
    readonly position: number;
    readonly hash: string;
    readonly content: EffectContent;
    readonly conclusion: string;
    readonly keptAt: string;
  }[];
}

/** Whose edition it is, and of what. Accounts stay ids: names are those of a day. */
export interface EditionView {
  readonly organisationId: string;
  readonly area: { readonly scheme: string; readonly level: AreaLevel; readonly code: string };
  readonly period: Period;
}

/**
 * Goals, measures that have left the drafts, follow-ups, kept outcomes and actions of a period as plain JSON, for the frozen version: each list in
 * the order of its ids (time-ordered), moments as ISO 8601 in UTC, days as 'YYYY-MM-DD', money in whole öre, values of
 * indicators as decimal digits, and counts inside a kept outcome exactly as they were kept and hashed.
 * It asks nobody's rights and writes no audit row: whoever freezes has been let through and notes it.
 */
@Injectable()
export class ReadMeasuresForEdition {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly goals: GoalRepository,
    private readonly followUps: FollowUpRepository,
    private readonly actions: ActionRepository,
    private readonly words: SealedWords,
  ) {}

  async run(
    on: Queryable,
    { organisationId, area, period }: EditionView,
  ): Promise<MeasuresOfEdition> {
    const view = { organisationId, ...area };
    const days = { from: `${period.from}-01`, to: `${period.to}-01` };
    const within = await this.measures.within(on, view, days);
    // A draft is a thought with gaps, which nobody has stood for: a version is a public record (ADR 42).
    const rows = within.filter(({ status }) => status !== 'draft');
    const ids = rows.map(({ id }) => id);
    const words = await this.words.standing<MeasureDocument>(on, ids);
    const followUps = await this.ofFollowUps(on, ids);
    const effects = await this.ofEffects(on, ids);
    return {
      goals: await this.ofGoals(on, view),
      measures: rows.map(({ id, status, statusOn, actionId }) => {
        const { measure, reason } = words.get(id)!.document;
        return {
          ...{ ...measure, id, status, statusOn, actionId },
          statusReason: status === 'stopped' ? reason : '',
          followUps: followUps.get(id) ?? [],
          effects: effects.get(id) ?? [],
        };
      }),
      actions: await this.ofActions(on, view, days),
    };
  }

  private async ofGoals(on: Queryable, view: Parameters<GoalRepository['ofView']>[1]) {
    const rows = await this.goals.ofView(on, view);
    const words = await this.words.standing<GoalDocument>(
      on,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, problemId }) => ({ ...words.get(id)!.document.goal, id, problemId }));
  }

  private async ofFollowUps(on: Queryable, measureIds: readonly string[]) {
    const rows = await this.followUps.of(on, measureIds);
    const words = await this.words.standing<FollowUp>(
      on,
      rows.map(({ id }) => id),
    );
    const ordered = [...rows].sort(
      (a, b) => a.year - b.year || occasions.indexOf(a.occasion) - occasions.indexOf(b.occasion),
    );
    const told = ordered.map(({ id, measureId, year, occasion }) => ({
      measureId,
      told: { ...words.get(id)!.document, year, occasion },
    }));
    return byMeasure(told);
  }

  private async ofEffects(on: Queryable, measureIds: readonly string[]) {
    const rows = await this.followUps.effects(on, measureIds);
    const words = await this.words.standing<EffectDocument>(
      on,
      rows.map(({ id }) => id),
    );
    const told = [...rows].reverse().map(({ measureId, content, keptAt, ...row }) => ({
      measureId,
      told: {
        ...row,
        content: content as EffectContent,
        conclusion: words.get(row.id)!.document.conclusion,
        keptAt: keptAt.toISOString(),
      },
    }));
    return byMeasure(told);
  }

  private async ofActions(
    on: Queryable,
    view: Parameters<ActionRepository['within']>[1],
    days: Parameters<ActionRepository['within']>[2],
  ) {
    const rows = await this.actions.within(on, view, days);
    const words = await this.words.standing<Action>(
      on,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, doneAt }) => ({
      ...words.get(id)!.document,
      ...{ id, doneAt: doneAt?.toISOString() ?? null },
    }));
  }
}

function byMeasure<Told>(
  rows: readonly { readonly measureId: string; readonly told: Told }[],
): ReadonlyMap<string, Told[]> {
  const found = new Map<string, Told[]>();
  for (const { measureId, told } of rows) {
    found.set(measureId, [...(found.get(measureId) ?? []), told]);
  }
  return found;
}
