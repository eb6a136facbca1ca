import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import {
  Fault,
  publicNumbersCsv,
  type Actor,
  type AreaLevel,
  type PublicEditionContent,
} from '#domain';
import { EditionRepository } from '#editions';
import { Areas } from '#geography';
import { periodOf } from '#judgement';
import type {
  OwnPublicEditionsDto,
  PublicEditionDto,
  PublicEditionLineDto,
  PublicEditionsDto,
} from './public-edition.dto.js';
import { PublicEditionRepository, type PublicLine } from './public-edition.repository.js';

const PAGE = 100;
const MS_PER_SECOND = 1_000;
const WINDOW_MS = 60_000;
/** From everybody together and in one process: nothing is kept that would tell one reader from another. */
const READS_PER_WINDOW_MAX = 240;

/** Public editions for anybody, and those of a version for whoever may read that. */
@Injectable()
export class ReadPublic {
  private windowFrom = 0;
  private reads = 0;

  constructor(
    private readonly database: Database,
    private readonly publics: PublicEditionRepository,
    private readonly editions: EditionRepository,
    private readonly areas: Areas,
    private readonly clock: Clock,
  ) {}

  /** Those that stand, newest first. Fault: TOO_MANY_ATTEMPTS. */
  async list(cursor: string | undefined): Promise<PublicEditionsDto> {
    this.take();
    const found = await this.publics.standing(this.database, cursor ?? null, PAGE + 1);
    const shown = found.slice(0, PAGE);
    const nextCursor = found.length > PAGE ? (shown.at(-1)?.id ?? null) : null;
    return { items: await this.told(shown), nextCursor };
  }

  /** Faults: TOO_MANY_ATTEMPTS, NOT_FOUND, PUBLIC_EDITION_RECALLED. */
  async one(id: string): Promise<PublicEditionDto> {
    const { line, text } = await this.opened(id);
    const [told] = await this.told([line]);
    return { ...told!, content: JSON.parse(text) as Record<string, unknown> };
  }

  /** The canonical JSON to the letter: its SHA-256 is the hash. Faults as `one`. */
  async file(id: string): Promise<string> {
    return (await this.opened(id)).text;
  }

  /** Its numbers as CSV. Faults as `one`. */
  async numbers(id: string): Promise<string> {
    return publicNumbersCsv(JSON.parse(await this.file(id)) as PublicEditionContent);
  }

  /** Nothing when it stands and may be read now. Faults as `one`. */
  async standing(id: string): Promise<void> {
    await this.line(id);
  }

  /** All of a version, also those that were taken back. Fault: NOT_FOUND. */
  async ofEdition(actor: Actor, editionId: string): Promise<OwnPublicEditionsDto> {
    await this.editions.one(this.database, actor, editionId);
    const lines = await this.publics.ofEdition(this.database, editionId);
    const told = await this.told(lines);
    return {
      items: told.map((one, at) => ({
        ...one,
        recalledAt: lines[at]!.recalledAt?.toISOString() ?? null,
      })),
    };
  }

  private async opened(id: string): Promise<{ line: PublicLine; text: string }> {
    const line = await this.line(id);
    return { line, text: await this.publics.text(this.database, id) };
  }

  private async line(id: string): Promise<PublicLine> {
    this.take();
    const line = await this.publics.one(this.database, id);
    if (line === undefined) throw new Fault('NOT_FOUND');
    if (line.recalledAt !== null) throw new Fault('PUBLIC_EDITION_RECALLED');
    return line;
  }

  private async told(lines: readonly PublicLine[]): Promise<PublicEditionLineDto[]> {
    const index = await this.areas.current();
    return lines.map((line) => ({
      ...{ id: line.id, pictureKind: line.pictureKind, number: line.number },
      organisationName: line.organisationName,
      areaName: index.versionsOf(line.scheme, line.level as AreaLevel, line.code).at(-1)?.name ?? line.code, // prettier-ignore
      ...{ period: periodOf(line), hash: line.hash, publishedAt: line.publishedAt.toISOString() },
    }));
  }

  private take(): void {
    const now = this.clock.now().getTime();
    if (now - this.windowFrom >= WINDOW_MS || now < this.windowFrom) {
      this.windowFrom = now;
      this.reads = 0;
    }
    if (this.reads >= READS_PER_WINDOW_MAX) {
      const seconds = Math.ceil((this.windowFrom + WINDOW_MS - now) / MS_PER_SECOND);
      throw new Fault('TOO_MANY_ATTEMPTS', { seconds });
    }
    this.reads += 1;
  }
}
