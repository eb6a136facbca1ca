import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../account.entity.js';

/** When an account has done something that costs much, as far back as it still counts. */
@Entity({ name: 'usage_count' })
export class UsageCountEntity {
  @PrimaryColumn({ type: 'uuid', name: 'account_id', primaryKeyConstraintName: 'pk_usage_count' })
  accountId: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_usage_count_account' })
  account: AccountEntity;

  @PrimaryColumn({ type: 'text', name: 'act', primaryKeyConstraintName: 'pk_usage_count' })
  act: string;

  @Column({ type: 'timestamptz', name: 'taken_at', array: true })
  takenAt: Date[];
}
