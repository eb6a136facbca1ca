import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, nextSections, type Actor, type PictureKind } from '#domain';
import { sectionDto } from './describe-picture.js';
import { PictureLedger } from './picture-ledger.js';
import type { PictureTemplateDto, WishedTemplateDto } from './template.dto.js';
import { TemplateRepository, type StoredTemplate } from './template.repository.js';

/** What all pictures, plans or follow-ups ask for from now on. Those that are begun keep the version they began with. */
@Injectable()
export class KeepTemplate {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplateRepository,
    private readonly ledger: PictureLedger,
    private readonly clock: Clock,
  ) {}

  async newest(kind: PictureKind): Promise<PictureTemplateDto> {
    return told(kind, await this.templates.newest(kind));
  }

  /**
   * Makes the next version. @param version that was read, from `If-Match`.
   * Faults: FIELDS_INVALID for a part of the law that is hidden or left out, and why; REVISION_CONFLICT.
   */
  async change(
    actor: Actor,
    kind: PictureKind,
    version: number,
    { sections: wished }: WishedTemplateDto,
  ): Promise<PictureTemplateDto> {
    const madeAt = this.clock.now();
    return this.database.transaction(async (tx) => {
      const known = await this.templates.newest(kind, tx);
      if (known.version !== version) throw new Fault('REVISION_CONFLICT');
      const { sections, faults } = nextSections(known.sections, wished);
      if (faults.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields: faults });
      if (known.madeAt === null) await this.templates.writeFirst(tx, kind, madeAt);
      const next = { version: version + 1, sections, madeAt };
      const isAdded = await this.templates.add(
        ...([tx, kind, next, actor.accountId, madeAt] as const),
      );
      if (!isAdded) throw new Fault('REVISION_CONFLICT');
      await this.ledger.template(tx, actor.accountId, kind, next.version);
      return told(kind, next);
    });
  }
}

function told(
  kind: PictureKind,
  { version, sections, madeAt }: StoredTemplate,
): PictureTemplateDto {
  const told = sections.map(sectionDto);
  return { kind, version, sections: told, madeAt: madeAt?.toISOString() ?? null };
}
