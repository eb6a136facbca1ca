import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far one stream has been numbered. The rows `revision`, `audit` and `reading` come with the schema; no other exists. */
@Entity({ name: 'stream_position' })
export class StreamPositionEntity {
  @PrimaryColumn({ type: 'text', name: 'name', primaryKeyConstraintName: 'pk_stream_position' })
  name: string;

  /** The last number given. A bigint comes as text. */
  @Column({ type: 'bigint', name: 'position' })
  position: string;
}
