import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { UnitEntity } from './unit.entity.js';

/** Somebody who works with incidents here. Never somebody whom an incident tells of. */
@Entity({ name: 'person' })
@Unique('uq_person_code', ['code'])
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_person' })
  id: string;

  @Column({ type: 'text', name: 'name' })
  name: string;

  /** What a staff register knows the person by; never a personal identity number. */
  @Column({ type: 'text', name: 'code', nullable: true })
  code: string | null;

  /** Skyddade personuppgifter: name and unit show only to themself and those who must know. */
  @Column({ type: 'boolean', name: 'protected_identity', default: false })
  protectedIdentity: boolean;

  @Column({ type: 'uuid', name: 'unit_id', nullable: true })
  unitId: string | null;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_person_unit' })
  unit: UnitEntity | null;
}
