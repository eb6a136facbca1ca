import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { NoticeWords } from '#domain';

/** What an authority says of its processing, where it says it in its own words. */
@Entity({ name: 'privacy_notice' })
@Check('ck_privacy_notice_revision', `revision >= 1`)
export class PrivacyNoticeEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'organisation_id',
    primaryKeyConstraintName: 'pk_privacy_notice',
  })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_privacy_notice_organisation',
  })
  organisation: OrganisationEntity;

  @Column({ type: 'jsonb', name: 'words' })
  words: NoticeWords;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** The account. */
  @Column({ type: 'uuid', name: 'set_by' })
  setBy: string;

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt: Date;
}
