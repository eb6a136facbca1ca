import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { AccountEntity } from './account.entity.js';
import type { SessionKind, SignInMethod } from './session.repository.js';

/** One open session. The token itself is only in the browser's cookie; here is its hash. */
@Entity({ name: 'session' })
@Index('ix_session_account', ['accountId'])
@Unique('uq_session_id', ['id'])
@Check('ck_session_kind', `kind IN ('person', 'partner', 'write_only')`)
@Check('ck_session_method', `method IN ('password', 'provider', 'link')`)
export class SessionEntity {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash', primaryKeyConstraintName: 'pk_session' })
  tokenHash: Buffer;

  /** What the person calls the session by when they end it; it opens nothing. */
  @Column({ type: 'uuid', name: 'id' })
  id: string;

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

  @Column({ type: 'text', name: 'kind' })
  kind: SessionKind;

  @Column({ type: 'text', name: 'method' })
  method: SignInMethod;

  /** Whether more than a password was asked for. */
  @Column({ type: 'boolean', name: 'strong' })
  strong: boolean;

  /** The system of the device, in one word, so that its owner knows it again. */
  @Column({ type: 'text', name: 'device' })
  device: string;

  /** When the person last proved again who they are; null until they have. */
  @Column({ type: 'timestamptz', name: 'stepped_up_at', nullable: true })
  steppedUpAt: Date | null;
}
