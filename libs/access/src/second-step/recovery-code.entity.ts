import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from '../account.entity.js';

/** A code for whoever has lost the device that makes theirs. It goes when it is used. */
@Entity({ name: 'recovery_code' })
@Unique('uq_recovery_code', ['accountId', 'codeMac'])
export class RecoveryCodeEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_recovery_code' })
  id: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_recovery_code_account' })
  account: AccountEntity;

  /** A keyed digest: who reads the table cannot try all codes against it. */
  @Column({ type: 'bytea', name: 'code_mac' })
  codeMac: Buffer;
}
