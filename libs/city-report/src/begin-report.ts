import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { OpenPicture, writesForCity } from '#judgement';
import { CityReportRepository } from './city-report.repository.js';

/** Begins the municipality's own picture of what a collection has brought. */
@Injectable()
export class BeginReport {
  constructor(
    private readonly database: Database,
    private readonly reports: CityReportRepository,
    private readonly pictures: OpenPicture,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * The same again changes nothing: a collection has one. Faults: NOT_FOUND; COLLECTION_NOT_NOW while the collection is not
   * closed; REPORT_WITHOUT_MUNICIPALITY where no organisation answers for the whole of it; PICTURE_EXISTS.
   */
  async run(actor: Actor, collectionId: string): Promise<void> {
    if (!writesForCity(actor)) throw new Fault('NOT_FOUND');
    const today = this.clock.localDate(this.settings.timeZone);
    await this.database.transaction(async (tx) => {
      const { year, state, pictureId: known } = await this.reports.locked(tx, collectionId);
      if (known !== null) return;
      if (state !== 'closed') throw new Fault('COLLECTION_NOT_NOW');
      const municipality = await this.reports.municipality(tx, today);
      if (municipality === undefined) throw new Fault('REPORT_WITHOUT_MUNICIPALITY');
      const begun = { begunBy: actor.accountId, begunAt: this.clock.now() };
      const pictureId = await this.pictures.run(tx, {
        ...{ ...municipality, kind: 'city', restsOnEditionId: null, restsOnReason: '' },
        ...{ periodFrom: `${year}-01-01`, periodTo: `${year + 1}-01-01`, ...begun },
      });
      if (pictureId === undefined) throw new Fault('PICTURE_EXISTS');
      await this.reports.add(tx, { collectionId, pictureId, ...begun });
    });
  }
}
