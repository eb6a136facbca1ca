import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  checkFigure,
  EDITION_FORMAT,
  figureRecipes,
  type Actor,
  type CheckedFigure,
  type EditionContent,
} from '#domain';
import { canonicalJson } from '#protection';
import { hashOf } from './build-edition.js';
import { EditionLedger } from './edition-ledger.js';
import { EditionRepository } from './edition.repository.js';
import { ReadPastRows } from './figures/read-past-rows.js';
import { snapshotTurns } from './snapshot-turns.js';

/** What became of a version that was reckoned again. */
export interface VerifiedEdition {
  readonly id: string;
  readonly number: number;
  /** Whether the content is as it was frozen, and every figure comes out the same. */
  readonly equal: boolean;
  readonly asOfPosition: number;
  readonly hash: {
    readonly stated: string;
    /** Null when the content can no longer be opened. */
    readonly computed: string | null;
    readonly equal: boolean;
  };
  /** Whether the content is in the one canonical form. */
  readonly isCanonical: boolean;
  readonly figures: readonly CheckedFigure[];
}

/** Reckons a version again: its hash, and each figure from revisions at its position or from what was frozen with it. */
@Injectable()
export class VerifyEdition {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionRepository,
    private readonly rows: ReadPastRows,
    private readonly ledger: EditionLedger,
  ) {}

  /** @param actor null for the command line. Fault: NOT_FOUND. */
  run(actor: Actor | null, id: string): Promise<VerifiedEdition> {
    return snapshotTurns.run(() => this.verified(actor, id));
  }

  private verified(actor: Actor | null, id: string): Promise<VerifiedEdition> {
    return this.database.transaction(
      async (tx) => {
        const line = await this.editions.one(tx, actor, id);
        const text = await this.editions.text(tx, id).catch(() => undefined);
        const content = text === undefined ? undefined : contentOf(text);
        const figures: CheckedFigure[] = [];
        if (content !== undefined) {
          const rowsAt = this.rows.at(tx, line.asOfPosition);
          for (const frozen of content.figures) {
            const recipe = figureRecipes[frozen.figure];
            const wanted = recipe?.wants(frozen.parameters) ?? { kind: 'none' as const };
            const rows = await rowsAt.get(wanted);
            figures.push(checkFigure(figureRecipes, frozen, rows, content.taxonomy));
          }
        }
        const computed = text === undefined ? null : hashOf(text);
        const hash = { stated: line.hash, computed, equal: computed === line.hash };
        const isCanonical = content !== undefined && canonicalJson(content) === text;
        const isAlike = figures.every(({ outcome }) => outcome === 'equal');
        const equal = hash.equal && isCanonical && isAlike;
        await this.ledger.step(tx, actor?.accountId ?? null, 'edition.verified', id, { equal });
        const { number, asOfPosition } = line;
        return { id, number, equal, asOfPosition, hash, isCanonical, figures };
      },
      { isolation: 'repeatable read' },
    );
  }
}

function contentOf(text: string): EditionContent | undefined {
  try {
    const content = JSON.parse(text) as EditionContent;
    return content.format === EDITION_FORMAT ? content : undefined;
  } catch {
    return undefined;
  }
}
