import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * The place of one committed revision in the stream: what watermarks, ETags and editions count by. Given once by
 * the forwarder, never changed. No foreign key, since jobs may not know what an incident is.
 */
@Entity({ name: 'revision_position' })
@Unique('uq_revision_position', ['position'])
export class RevisionPositionEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'revision_id',
    primaryKeyConstraintName: 'pk_revision_position',
  })
  revisionId: string;

  /** Without gaps from 1. A bigint comes as text. */
  @Column({ type: 'bigint', name: 'position' })
  position: string;
}
