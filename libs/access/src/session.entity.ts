import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** One open session. The token itself is only in the browser's cookie; here is its hash. */
@Entity({ name: 'session' })
@Index('ix_session_account', ['accountId'])
export class SessionEntity {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash', primaryKeyConstraintName: 'pk_session' })
  tokenHash: Buffer;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_session_account' })
  account: AccountEntity;

  @Column({ type: 'text', name: 'csrf_token' })
  csrfToken: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'last_seen_at' })
  lastSeenAt: Date;

  /** The absolute end, however much the session is used. */
  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: Date;
}
