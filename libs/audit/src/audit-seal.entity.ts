import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One link of the chain: an audit row in its place, tied to the link before it. Never changed or removed. */
@Entity({ name: 'audit_seal' })
@Unique('uq_audit_seal_entry', ['entryId'])
export class AuditSealEntity {
  /** Without gaps from 1. A bigint comes as text. */
  @PrimaryColumn({ type: 'bigint', name: 'position', primaryKeyConstraintName: 'pk_audit_seal' })
  position: string;

  @Column({ type: 'uuid', name: 'entry_id' })
  entryId: string;

  /** HMAC-SHA-256 over the link before it, the position and the entry's own HMAC. */
  @Column({ type: 'bytea', name: 'link' })
  link: Buffer;

  @Column({ type: 'timestamptz', name: 'sealed_at' })
  sealedAt: Date;
}
