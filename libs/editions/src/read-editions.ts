import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import { Fault, type Actor, type AreaLevel, type EditionContent } from '#domain';
import { Areas } from '#geography';
import { periodOf } from '#judgement';
import { EditionLedger } from './edition-ledger.js';
import { EditionRepository, type EditionLine } from './edition.repository.js';
import {
  EDITIONS_PAGE_MAX,
  type EditionDifferencesDto,
  type EditionDto,
  type EditionLineDto,
  type EditionsDto,
  type EditionsQueryDto,
} from './edition.dto.js';
import { betweenVersions } from './told-between.js';

/** Frozen versions, for those whom they were handed in to. What stands in one is told once that is in the log. */
@Injectable()
export class ReadEditions {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionRepository,
    private readonly areas: Areas,
    private readonly ledger: EditionLedger,
  ) {}

  async list(
    actor: Actor,
    { cursor, limit = EDITIONS_PAGE_MAX }: EditionsQueryDto,
  ): Promise<EditionsDto> {
    const page = { ...(cursor !== undefined && { before: cursor }), limit: limit + 1 };
    const found = await this.editions.list(this.database, actor, page);
    const shown = found.slice(0, limit);
    const nextCursor = found.length > limit ? (shown.at(-1)?.id ?? null) : null;
    return { items: await this.told(shown), nextCursor };
  }

  /** Fault: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<EditionDto> {
    const { line, text } = await this.opened(actor, id, 'edition.read');
    const others = await this.editions.ofPicture(this.database, line.pictureId);
    const [told] = await this.told([line]);
    return {
      ...told!,
      content: JSON.parse(text) as Record<string, unknown>,
      versions: await this.told(others),
    };
  }

  /** The canonical JSON to the letter: its SHA-256 is the hash. Fault: NOT_FOUND. */
  async file(actor: Actor, id: string): Promise<string> {
    return (await this.opened(actor, id, 'edition.fetched')).text;
  }

  /**
   * One that somebody fetches as a paper, in the log before a byte is told. Fault: NOT_FOUND, also when what stands in it
   * can no longer be opened.
   */
  async fetched(actor: Actor, id: string, details: Record<string, unknown>): Promise<EditionLine> {
    return this.database.transaction(async (tx) => {
      const line = await this.reachable(actor, id, tx);
      await this.ledger.step(tx, actor.accountId, 'edition.fetched', id, details);
      return line;
    });
  }

  /** One that the actor may read, without a word of what stands in it. Fault: NOT_FOUND. */
  async reachable(actor: Actor, id: string, on: Queryable = this.database): Promise<EditionLine> {
    const line = await this.editions.one(on, actor, id);
    if (!(await this.editions.canBeOpened(on, id))) throw new Fault('NOT_FOUND');
    return line;
  }

  /** What is otherwise than in another version of the same picture. Fault: NOT_FOUND. */
  async differences(actor: Actor, id: string, against: string): Promise<EditionDifferencesDto> {
    const [now, then] = [
      await this.opened(actor, id, 'edition.compared'),
      await this.opened(actor, against, 'edition.compared'),
    ];
    if (now.line.pictureId !== then.line.pictureId) throw new Fault('NOT_FOUND');
    const [is, was] = [now.text, then.text].map((text) => JSON.parse(text) as EditionContent);
    return { id, against, ...betweenVersions(was!, is!) };
  }

  private async opened(
    actor: Actor,
    id: string,
    action: string,
  ): Promise<{ line: EditionLine; text: string }> {
    return this.database.transaction(async (tx) => {
      const line = await this.editions.one(tx, actor, id);
      await this.ledger.step(tx, actor.accountId, action, id);
      const text = await this.editions.text(tx, id);
      if (text === undefined) throw new Fault('NOT_FOUND');
      return { line, text };
    });
  }

  private async told(lines: readonly EditionLine[]): Promise<EditionLineDto[]> {
    const index = await this.areas.current();
    return lines.map((line) => {
      const { scheme, level, code } = line;
      const name = index.versionsOf(scheme, level as AreaLevel, code).at(-1)?.name;
      return {
        ...{ id: line.id, pictureId: line.pictureId, pictureKind: line.pictureKind },
        organisationId: line.organisationId,
        ...{ organisationName: line.organisationName, area: `${level}:${code}` },
        ...{ areaName: name ?? code, period: periodOf(line), number: line.number },
        ...{ kind: line.kind, asOfPosition: line.asOfPosition, hash: line.hash },
        ...{ frozenAt: line.frozenAt.toISOString(), isReplaced: line.isReplaced },
      };
    });
  }
}
