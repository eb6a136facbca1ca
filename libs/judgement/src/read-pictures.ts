import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  isPictureOpen,
  periodBefore,
  shownSections,
  suggestedPeriod,
  type Actor,
  type TemplateSection,
} from '#domain';
import { DescribePicture, periodOf } from './describe-picture.js';
import { DescribeSections } from './describe-sections.js';
import {
  PICTURES_PAGE_MAX,
  type EarlierPictureDto,
  type PictureDto,
  type PictureGroundDto,
  type PicturesDto,
  type PicturesQueryDto,
} from './picture.dto.js';
import { PictureLedger } from './picture-ledger.js';
import { mayIn } from './picture-reach.js';
import { PictureRepository, type Picture } from './picture.repository.js';

/** Pictures, for the coordinators of the authority that makes them. What stands in one is told once that is in the log. */
@Injectable()
export class ReadPictures {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly describe: DescribePicture,
    private readonly sections: DescribeSections,
    private readonly ledger: PictureLedger,
  ) {}

  async list(
    actor: Actor,
    { cursor, kind, limit = PICTURES_PAGE_MAX }: PicturesQueryDto,
  ): Promise<PicturesDto> {
    const page = {
      ...(cursor !== undefined && { before: cursor }),
      ...(kind !== undefined && { kind }),
      limit: limit + 1,
    };
    const today = this.describe.today();
    const [found, organisations] = await Promise.all([
      this.pictures.list(actor, 'picture.read', page),
      this.pictures.organisations(actor, today),
    ]);
    const shown = found.slice(0, limit);
    const own = organisations.map(({ id }) => id);
    return {
      grounds: await this.describe.grounds(await this.pictures.decided(this.database, own)),
      items: await this.describe.lines(shown),
      nextCursor: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
      organisations,
      suggested: suggestedPeriod(today.slice(0, 'YYYY-MM'.length)),
    };
  }

  /** Fault: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<PictureDto> {
    const picture = await this.pictures.one(actor, 'picture.read', id);
    const earlier = await this.before(picture);
    await this.database.transaction(async (tx) => {
      const details = earlier ? { earlier: earlier.id } : {};
      await this.ledger.step(tx, actor.accountId, 'picture.read', id, details);
    });
    const template = await this.describe.template(picture);
    const shown = shownSections(template);
    const [[line], standing] = await Promise.all([
      this.describe.lines([picture]),
      this.sections.run(actor, id, shown),
    ]);
    return {
      ...line!,
      restsOn: await this.restsOn(picture),
      template: this.describe.sections(shown),
      standing,
      earlier: earlier ? await this.earlier(actor, earlier, shown) : null,
      mayWrite:
        isPictureOpen(picture.state) &&
        mayIn(actor, 'picture.write', picture.organisationId, picture.kind),
    };
  }

  /** Whoever may read an authority's picture may read the one before it: they are the same authority's. */
  private async earlier(
    actor: Actor,
    picture: Picture,
    template: readonly TemplateSection[],
  ): Promise<EarlierPictureDto> {
    const sections = await this.sections.run(actor, picture.id, template);
    return { id: picture.id, period: periodOf(picture), sections };
  }

  private async restsOn({ restsOnEditionId: id }: Picture): Promise<PictureGroundDto | null> {
    if (id === null) return null;
    const found = await this.pictures.frozen(this.database, id);
    return (await this.describe.grounds(found))[0] ?? null;
  }

  /** Of the same months a year before. */
  private before(picture: Picture): Promise<Picture | undefined> {
    const { from, to } = periodBefore(periodOf(picture));
    return this.pictures.of({ ...picture, periodFrom: `${from}-01`, periodTo: `${to}-01` });
  }
}
