import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { CollectionRecipientEntity } from './collection-recipient.entity.js';
import type { StepKind } from './step.repository.js';

/** What an authority answered or the city said of an answer, sealed. Only ever added to. */
@Entity({ name: 'collection_step' })
@Unique('uq_collection_step_number', ['collectionId', 'organisationId', 'number'])
@Check('ck_collection_step_number', `number >= 1`)
@Check(
  'ck_collection_step_kind',
  `kind IN ('short', 'nothing', 'withdrawn', 'completion_asked', 'accepted')`,
)
@Check('ck_collection_step_due', `(kind = 'completion_asked') = (due_on IS NOT NULL)`)
export class CollectionStepEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_collection_step' })
  id: string;

  @Column({ type: 'uuid', name: 'collection_id' })
  collectionId: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => CollectionRecipientEntity)
  @JoinColumn([
    {
      ...{ name: 'collection_id', referencedColumnName: 'collectionId' },
      foreignKeyConstraintName: 'fk_collection_step_recipient',
    },
    {
      ...{ name: 'organisation_id', referencedColumnName: 'organisationId' },
      foreignKeyConstraintName: 'fk_collection_step_recipient',
    },
  ])
  recipient: CollectionRecipientEntity;

  /** Running from 1 within the organisation's answer. */
  @Column({ type: 'integer', name: 'number' })
  number: number;

  @Column({ type: 'text', name: 'kind' })
  kind: StepKind;

  /** The day that a completion is asked for. */
  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn: string | null;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'taken_by', nullable: true })
  takenBy: string | null;

  @Column({ type: 'timestamptz', name: 'taken_at' })
  takenAt: Date;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** The answer, or the words, sealed: ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
