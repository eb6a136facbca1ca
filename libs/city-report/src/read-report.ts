import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { EditionRepository } from '#editions';
import { DescribePicture, PictureRepository, writesForCity } from '#judgement';
import { CityReportRepository } from './city-report.repository.js';
import type { CityReportDto } from './report.dto.js';

/** The municipality's own picture of a collection, for the city's office. */
@Injectable()
export class ReadReport {
  constructor(
    private readonly database: Database,
    private readonly reports: CityReportRepository,
    private readonly pictures: PictureRepository,
    private readonly describe: DescribePicture,
    private readonly editions: EditionRepository,
  ) {}

  /** Where it stands, and no word of it. Fault: NOT_FOUND. */
  async run(actor: Actor, collectionId: string): Promise<CityReportDto> {
    if (!writesForCity(actor)) throw new Fault('NOT_FOUND');
    const { id, year, state, pictureId } = await this.reports.of(this.database, collectionId);
    const about = { collectionId: id, year, isClosed: state === 'closed' };
    if (pictureId === null) return { ...about, picture: null, versions: [] };
    const picture = await this.pictures.one(actor, 'picture.follow', pictureId);
    const [[line], versions] = await Promise.all([
      this.describe.lines([picture]),
      this.editions.ofPicture(this.database, pictureId),
    ]);
    const { organisationName, areaName, period, written, sections } = line!;
    return {
      ...about,
      picture: {
        ...{ id: pictureId, state: picture.state, organisationName, areaName, period },
        ...{ written, sections },
      },
      versions: versions.map(({ id: editionId, number, kind, hash, frozenAt, isReplaced }) => ({
        ...{ id: editionId, number, kind, hash, isReplaced },
        frozenAt: frozenAt.toISOString(),
      })),
    };
  }
}
