import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The Word file that papers are set in: one row, or none. */
@Entity({ name: 'instance_word_template' })
export class InstanceWordTemplateEntity {
  /** Always `municipality`. */
  @PrimaryColumn({
    ...{ type: 'text', name: 'name' },
    primaryKeyConstraintName: 'pk_instance_word_template',
  })
  name: string;

  /** What is used of what was sent, and nothing else of it. */
  @Column({ type: 'bytea', name: 'bytes' })
  bytes: Buffer;

  /** Hexadecimal SHA-256 of the bytes. */
  @Column({ type: 'text', name: 'digest' })
  digest: string;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt: Date;
}
