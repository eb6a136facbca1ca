import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { IncidentRevisionEntity } from './incident-revision.entity.js';

/**
 * What was told in one revision, sealed with a data key of its own. Never changed; removed together with its key
 * when a retention rule erases it.
 */
@Entity({ name: 'incident_content' })
export class IncidentContentEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'revision_id',
    primaryKeyConstraintName: 'pk_incident_content',
  })
  revisionId: string;

  @ManyToOne(() => IncidentRevisionEntity)
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'fk_incident_content_revision' })
  revision: IncidentRevisionEntity;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;

  /** The keyed digest by which the same submission is recognised without opening the content. */
  @Column({ type: 'bytea', name: 'body_mac' })
  bodyMac: Buffer;
}
