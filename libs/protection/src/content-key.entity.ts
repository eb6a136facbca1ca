import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The data key of one revision's content or of one sealed file, wrapped. Removing it erases the content wherever a
 * copy of the ciphertext may be. No foreign key, since protection may not know what an incident is.
 */
@Entity({ name: 'content_key' })
export class ContentKeyEntity {
  /** The revision or the file. */
  @PrimaryColumn({ type: 'uuid', name: 'revision_id', primaryKeyConstraintName: 'pk_content_key' })
  revisionId: string;

  /** The key of the key ring that wraps this one. */
  @Column({ type: 'text', name: 'wrapping_key_id' })
  wrappingKeyId: string;

  /** Nonce, wrapped data key and tag. */
  @Column({ type: 'bytea', name: 'wrapped' })
  wrapped: Buffer;
}
