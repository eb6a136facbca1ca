import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { findPersonData, personDataKindsOf, personNames, publicParts, type Actor } from '#domain';
import { PreparePublic, type Withheld } from './prepare-public.js';
import type { PublicPreviewDto } from './public-edition.dto.js';

/** Shows a registrar what would be published, text by text, with what the words may say of persons. */
@Injectable()
export class PreviewPublic {
  constructor(
    private readonly database: Database,
    private readonly prepare: PreparePublic,
    private readonly audit: AuditTrail,
  ) {}

  /** Told once that is in the log. Faults as `PreparePublic`. */
  run(actor: Actor, id: string, withheld: readonly Withheld[]): Promise<PublicPreviewDto> {
    return this.database.transaction(async (tx) => {
      const { version, content, hash, exposed } = await this.prepare.run(tx, actor, id, withheld);
      await this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'public-edition.previewed', subject: 'edition' },
        ...{ subjectIds: [id], details: {} },
      });
      const sections = new Map(version.template.sections.map(({ code, name }) => [code, name]));
      const names = personNames();
      return {
        ...{
          hash,
          exposed: exposed.length,
          content: content as unknown as Record<string, unknown>,
        },
        parts: publicParts(version).map(({ id: part, of, field, text }) => ({
          ...{ id: part, field, text },
          section: 'section' in of ? sections.get(of.section)! : null,
          kind: 'kind' in of ? of.kind : null,
          personDataKinds: [...personDataKindsOf(findPersonData(text, names))],
        })),
      };
    });
  }
}
