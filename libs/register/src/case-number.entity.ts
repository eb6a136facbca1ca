import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { RegisterEntryEntity } from './register-entry.entity.js';

/** What the case of an entry is called in the authority's own system (dnr), each time that somebody said so. */
@Entity({ name: 'register_case_number' })
@Check('ck_register_case_number_revision', `revision >= 1`)
export class CaseNumberEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'entry_id',
    primaryKeyConstraintName: 'pk_register_case_number',
  })
  entryId: string;

  @ManyToOne(() => RegisterEntryEntity)
  @JoinColumn({ name: 'entry_id', foreignKeyConstraintName: 'fk_register_case_number_entry' })
  entry: RegisterEntryEntity;

  /** From 1 within the entry; the last one stands. */
  @PrimaryColumn({
    type: 'integer',
    name: 'revision',
    primaryKeyConstraintName: 'pk_register_case_number',
  })
  revision: number;

  /** Null: it was taken away. */
  @Column({ type: 'text', name: 'dnr', nullable: true })
  dnr: string | null;

  /** The account. */
  @Column({ type: 'uuid', name: 'set_by' })
  setBy: string;

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt: Date;
}
