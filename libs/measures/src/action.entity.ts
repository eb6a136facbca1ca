import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';

/** A small thing to do soon. Its words lie in its revisions. */
@Entity({ name: 'action' })
@Index('ix_action_organisation', ['organisationId', 'doneAt', 'dueOn'])
@Check('ck_action_revision', `revision >= 1`)
export class ActionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_action' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_action_organisation' })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'scheme' })
  scheme: string;

  @Column({ type: 'text', name: 'level' })
  level: string;

  @Column({ type: 'text', name: 'code' })
  code: string;

  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column({ type: 'timestamptz', name: 'done_at', nullable: true })
  doneAt: Date | null;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt: Date;
}
