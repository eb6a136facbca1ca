import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { SealedFileEntity } from './sealed-file.entity.js';

/** One piece of a sealed file: 1 MiB of it, the last one less. Never changed. */
@Entity({ name: 'sealed_file_chunk' })
@Check('ck_sealed_file_chunk_sequence', `sequence >= 0`)
export class SealedFileChunkEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'file_id',
    primaryKeyConstraintName: 'pk_sealed_file_chunk',
  })
  fileId: string;

  @PrimaryColumn({
    type: 'integer',
    name: 'sequence',
    primaryKeyConstraintName: 'pk_sealed_file_chunk',
  })
  sequence: number;

  @ManyToOne(() => SealedFileEntity)
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'fk_sealed_file_chunk_file' })
  file: SealedFileEntity;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the 16-byte tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
