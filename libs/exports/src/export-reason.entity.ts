import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why somebody took protected or strict incidents out. It stays when the export has gone, for whoever looks afterwards. */
@Entity({ name: 'export_reason' })
export class ExportReasonEntity {
  @PrimaryColumn({ type: 'uuid', name: 'export_id', primaryKeyConstraintName: 'pk_export_reason' })
  exportId: string;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext of the reason, followed by the tag. The key lies in `content_key` under the export's id. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
