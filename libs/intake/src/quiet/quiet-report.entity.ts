import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { UnitEntity } from '#access';

/** "Nothing to report" of a unit for one of its reporting periods. Never changed: a zero is data. */
@Entity({ name: 'quiet_report' })
@Unique('uq_quiet_report_period', ['unitId', 'periodFrom'])
@Check('ck_quiet_report_period', `period_from < period_to`)
export class QuietReportEntity {
  /** UUIDv7. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_quiet_report' })
  id: string;

  @Column({ type: 'uuid', name: 'unit_id' })
  unitId: string;

  /** By name: the class itself would load TypeORM with the front door of access. */
  @ManyToOne('UnitEntity')
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_quiet_report_unit' })
  unit: UnitEntity;

  /** First day, `YYYY-MM-DD`, inclusive. */
  @Column({ type: 'date', name: 'period_from' })
  periodFrom: string;

  /** `YYYY-MM-DD`, exclusive. */
  @Column({ type: 'date', name: 'period_to' })
  periodTo: string;

  /** The account that said it; null for seeded ones. */
  @Column({ type: 'uuid', name: 'reported_by', nullable: true })
  reportedBy: string | null;

  @Column({ type: 'timestamptz', name: 'reported_at' })
  reportedAt: Date;
}
