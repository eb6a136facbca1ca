import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../person.entity.js';

/** Somebody named as the second of two, between two dates, and in which capacity. */
@Entity({ name: 'second_person' })
@Index('ix_second_person_person', ['personId'])
@Check('ck_second_person_capacity', `capacity IN ('municipal_director', 'archivist', 'neighbour')`)
@Check('ck_second_person_validity', `valid_to IS NULL OR valid_to >= valid_from`)
export class SecondPersonEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_second_person' })
  id: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_second_person_person' })
  person: PersonEntity;

  @Column({ type: 'text', name: 'capacity' })
  capacity: 'municipal_director' | 'archivist' | 'neighbour';

  /** `YYYY-MM-DD`, inclusive. */
  @Column({ type: 'date', name: 'valid_from' })
  validFrom: string;

  /** `YYYY-MM-DD`, exclusive; null while it lasts. */
  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo: string | null;
}
