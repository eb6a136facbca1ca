import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../account.entity.js';

/** How often an account has done something since its present hour began. */
@Entity({ name: 'usage_count' })
export class UsageCountEntity {
  @PrimaryColumn({ type: 'uuid', name: 'account_id', primaryKeyConstraintName: 'pk_usage_count' })
  accountId: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_usage_count_account' })
  account: AccountEntity;

  @PrimaryColumn({ type: 'text', name: 'act', primaryKeyConstraintName: 'pk_usage_count' })
  act: string;

  @Column({ type: 'timestamptz', name: 'window_start' })
  windowStart: Date;

  @Column({ type: 'integer', name: 'uses' })
  uses: number;
}
