import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from '../account.entity.js';

/** A token by which a person's own program acts in their name, within some of what they may do. */
@Entity({ name: 'access_token' })
@Unique('uq_access_token_hash', ['tokenHash'])
@Index('ix_access_token_account', ['accountId'])
export class AccessTokenEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_access_token' })
  id: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_access_token_account' })
  account: AccountEntity;

  /** What its person calls it. */
  @Column({ type: 'text', name: 'name' })
  name: string;

  /** Permissions: it never lets more than these, nor more than its person may do at the time. */
  @Column({ type: 'text', name: 'scopes', array: true })
  scopes: string[];

  /** SHA-256: who reads the table cannot use the token. */
  @Column({ type: 'bytea', name: 'token_hash' })
  tokenHash: Buffer;

  /** Whether it was made by somebody who had proved themself with more than a password. */
  @Column({ type: 'boolean', name: 'strong' })
  strong: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: Date;

  /** Exact to an hour; null until it has been used. */
  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
