import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What the municipality has settled for this installation: one row, none while the defaults hold. */
@Entity({ name: 'instance_setting' })
@Check('ck_instance_setting_version', `version >= 1`)
export class InstanceSettingEntity {
  /** Always `municipality`. */
  @PrimaryColumn({ type: 'text', name: 'name', primaryKeyConstraintName: 'pk_instance_setting' })
  name: string;

  /** Name, colour, words, numbers and the like; what is absent has its default. */
  @Column({ type: 'jsonb', name: 'definition' })
  definition: Record<string, unknown>;

  /** Grows by one with each change. */
  @Column({ type: 'integer', name: 'version', default: 1 })
  version: number;

  /** The account. */
  @Column({ type: 'uuid', name: 'changed_by', nullable: true })
  changedBy: string | null;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt: Date;
}
