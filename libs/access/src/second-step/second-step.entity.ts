import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../account.entity.js';

/** The secret that an account's one-time codes are made of, sealed. */
@Entity({ name: 'second_step' })
export class SecondStepEntity {
  @PrimaryColumn({ type: 'uuid', name: 'account_id', primaryKeyConstraintName: 'pk_second_step' })
  accountId: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_second_step_account' })
  account: AccountEntity;

  @Column({ type: 'text', name: 'wrapping_key_id' })
  wrappingKeyId: string;

  @Column({ type: 'bytea', name: 'wrapped' })
  wrapped: Buffer;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;

  /** The last half minute, counted from 1970, whose code was used: neither it nor an older one is taken again. */
  @Column({ type: 'integer', name: 'last_step', nullable: true })
  lastStep: number | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  /** When its person showed that their device makes the same codes; null while nothing is asked of them. */
  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;
}
