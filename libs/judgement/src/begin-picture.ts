import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import {
  decide,
  Fault,
  isPicturePeriod,
  personNames,
  pointsOutPerson,
  restsOnKind,
  type Actor,
  type PictureKind,
} from '#domain';
import { Areas } from '#geography';
import type { BeginPictureDto } from './picture.dto.js';
import { OpenPicture } from './open-picture.js';
import { PictureRepository, type NewPicture } from './picture.repository.js';

const MONTH = 'YYYY-MM'.length;

type Ground = Pick<NewPicture, 'restsOnEditionId' | 'restsOnReason'>;

/** Begins a picture, a plan or a follow-up of an area and a period, with the template of its kind as it is now. */
@Injectable()
export class BeginPicture {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly open: OpenPicture,
    private readonly areas: Areas,
    private readonly clock: Clock,
  ) {}

  /**
   * @param today the local day. @returns its id.
   * Faults: NOT_FOUND for an authority that the actor makes no pictures of; AREA_UNKNOWN, AREA_CODE_AMBIGUOUS;
   * FIELDS_INVALID for a period that is no year and no tertial, or for what it rests on; PICTURE_EXISTS.
   */
  async run(actor: Actor, wish: BeginPictureDto, today: string): Promise<string> {
    const { organisationId, from, to, kind = 'picture' } = wish;
    if (!decide(actor, 'picture.write', { organisationId }).allowed) throw new Fault('NOT_FOUND');
    const organisations = await this.pictures.organisations(actor, today);
    if (!organisations.some((each) => each.id === organisationId)) throw new Fault('NOT_FOUND');
    if (!isPicturePeriod({ from: from.slice(0, MONTH), to: to.slice(0, MONTH) })) {
      const fields = [{ path: 'to', code: 'PICTURE_PERIOD_WRONG' as const }];
      throw new Fault('FIELDS_INVALID', {}, { fields });
    }
    const { scheme, level, code } = (await this.areas.current()).resolve(wish.area);
    const ground = await this.ground(kind, { scheme, level, code }, wish);
    const view = { organisationId, kind, scheme, level, code, periodFrom: from, periodTo: to };
    const row = { ...view, ...ground, begunBy: actor.accountId, begunAt: this.clock.now() };
    const id = await this.database.transaction((tx) => this.open.run(tx, row));
    if (id === undefined) throw new Fault('PICTURE_EXISTS');
    return id;
  }

  /** What it rests on: a decided version of the kind before it, of the same authority and area, or a reason why none. */
  private async ground(
    kind: PictureKind,
    area: Pick<NewPicture, 'scheme' | 'level' | 'code'>,
    { organisationId, restsOnEditionId, restsOnReason = '' }: BeginPictureDto,
  ): Promise<Ground> {
    const wanted = restsOnKind[kind];
    const reason = restsOnReason.trim();
    if (wanted === null) return { restsOnEditionId: null, restsOnReason: '' };
    if (restsOnEditionId === undefined) {
      const code = reason === '' ? ('GROUND_MISSING' as const) : ('PERSON_NOT_HERE' as const);
      if (reason === '' || pointsOutPerson(reason, personNames())) {
        throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'restsOnReason', code }] });
      }
      return { restsOnEditionId: null, restsOnReason: reason };
    }
    const [found] = await this.pictures.decided(this.database, [organisationId], restsOnEditionId);
    const isSame =
      found?.kind === wanted && found.scheme === area.scheme && found.level === area.level && found.code === area.code; // prettier-ignore
    if (!isSame) {
      const fields = [{ path: 'restsOnEditionId', code: 'GROUND_NOT_FOUND' as const }];
      throw new Fault('FIELDS_INVALID', {}, { fields });
    }
    return { restsOnEditionId, restsOnReason: '' };
  }
}
