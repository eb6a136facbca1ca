import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The picture that stands beside the name: one row, or none. */
@Entity({ name: 'instance_logo' })
@Check('ck_instance_logo_media_type', `media_type IN ('image/png', 'image/jpeg', 'image/webp')`)
export class InstanceLogoEntity {
  /** Always `municipality`. */
  @PrimaryColumn({ type: 'text', name: 'name', primaryKeyConstraintName: 'pk_instance_logo' })
  name: string;

  @Column({ type: 'text', name: 'media_type' })
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';

  @Column({ type: 'bytea', name: 'bytes' })
  bytes: Buffer;

  /** Hexadecimal SHA-256: the address of a picture changes with what it shows. */
  @Column({ type: 'text', name: 'digest' })
  digest: string;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt: Date;
}
