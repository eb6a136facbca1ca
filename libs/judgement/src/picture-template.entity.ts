import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { PictureKind, TemplateSection } from '#domain';

/** One version of what a situation picture asks for. Only ever added to: pictures keep the version they began with. */
@Entity({ name: 'picture_template' })
@Check('ck_picture_template_kind', `kind IN ('picture', 'plan', 'follow_up', 'city')`)
@Check('ck_picture_template_version', `version >= 1`)
export class PictureTemplateEntity {
  /** What it is the template of; each kind counts its own versions. */
  @PrimaryColumn({
    ...{ type: 'text', name: 'kind', default: 'picture' },
    primaryKeyConstraintName: 'pk_picture_template',
  })
  kind: PictureKind;

  @PrimaryColumn({
    type: 'integer',
    name: 'version',
    primaryKeyConstraintName: 'pk_picture_template',
  })
  version: number;

  @Column({ type: 'jsonb', name: 'sections' })
  sections: readonly TemplateSection[];

  /** The account; null for the first edition, which comes with the product. */
  @Column({ type: 'uuid', name: 'made_by', nullable: true })
  madeBy: string | null;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt: Date;
}
