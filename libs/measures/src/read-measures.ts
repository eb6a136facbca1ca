import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { PictureRepository } from '#judgement';
import { DescribeMeasures } from './describe-measures.js';
import { LocalNow } from './local-now.js';
import { MeasureLedger } from './measure-ledger.js';
import {
  MEASURES_PAGE_MAX,
  type MeasureLineDto,
  type MeasureListDto,
  type MeasuresQueryDto,
} from './measure.dto.js';
import { MeasureRepository, type MeasureFilter, type MeasureFound } from './measure.repository.js';

/** Measures in lists: of all authorities that somebody works for, or of one picture. */
@Injectable()
export class ReadMeasures {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly pictures: PictureRepository,
    private readonly describe: DescribeMeasures,
    private readonly ledger: MeasureLedger,
    private readonly now: LocalNow,
  ) {}

  async list(actor: Actor, query: MeasuresQueryDto): Promise<MeasureListDto> {
    const { cursor, limit = MEASURES_PAGE_MAX } = query;
    const page = { before: cursor, limit: limit + 1 };
    const today = this.now.today();
    const [found, organisations, owners] = await Promise.all([
      this.measures.list(actor, filterOf(query, today), page),
      this.pictures.organisations(actor, today),
      this.measures.owners(actor),
    ]);
    const shown = found.slice(0, limit);
    return {
      items: await this.told(actor, shown),
      nextCursor: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
      organisations,
      owners: await this.describe.owners(actor, owners),
    };
  }

  /** Those of a picture’s authority and area: open in its period, or planned for the year after. Fault: NOT_FOUND. */
  async ofPicture(actor: Actor, pictureId: string): Promise<MeasureListDto> {
    const picture = await this.pictures.ofAuthority(actor, 'picture.read', pictureId);
    const period = { from: picture.periodFrom, to: picture.periodTo };
    const found = await this.measures.within(this.database, picture, period);
    return {
      items: await this.told(actor, found),
      nextCursor: null,
      organisations: [],
      owners: [],
    };
  }

  private async told(actor: Actor, rows: readonly MeasureFound[]): Promise<MeasureLineDto[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    await this.ledger.read(actor, 'measures.read', 'measure', ids);
    return this.describe.lines(actor, rows);
  }
}

function filterOf(query: MeasuresQueryDto, today: string): MeasureFilter {
  const { area, focusArea, status, owner, problem, late } = query;
  const [level, ...code] = area?.split(':') ?? [];
  return {
    ...(area !== undefined && code.length > 0 && { level: level!, code: code.join(':') }),
    ...(area !== undefined && code.length === 0 && { code: area }),
    ...(focusArea !== undefined && { focusArea }),
    ...(status !== undefined && { status }),
    ...(owner !== undefined && { owner }),
    ...(problem !== undefined && { problemId: problem }),
    ...(late === true && { lateOn: today }),
  };
}
