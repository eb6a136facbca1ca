import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { UnitEntity } from '../unit.entity.js';

/** Days on which a unit owes no reports, and why. */
@Entity({ name: 'unit_pause' })
@Unique('uq_unit_pause_begin', ['unitId', 'validFrom'])
@Check('ck_unit_pause_validity', `valid_to IS NULL OR valid_to > valid_from`)
export class UnitPauseEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_unit_pause' })
  id: string;

  @Column({ type: 'uuid', name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_unit_pause_unit' })
  unit: UnitEntity;

  /** `YYYY-MM-DD`, inclusive. */
  @Column({ type: 'date', name: 'valid_from' })
  validFrom: string;

  /** `YYYY-MM-DD`, exclusive; null: until further notice. */
  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo: string | null;

  /** In a few words, such as closed for the summer; never of a person. */
  @Column({ type: 'text', name: 'reason' })
  reason: string;
}
