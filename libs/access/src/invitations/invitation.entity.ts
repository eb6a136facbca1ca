import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from '../account.entity.js';

/** A link by which somebody sets the password of their account, once. The newest of an account is the only one. */
@Entity({ name: 'invitation' })
@Unique('uq_invitation_account', ['accountId'])
@Unique('uq_invitation_token_hash', ['tokenHash'])
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_invitation' })
  id: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_invitation_account' })
  account: AccountEntity;

  /** SHA-256: who reads the table cannot use the link. */
  @Column({ type: 'bytea', name: 'token_hash' })
  tokenHash: Buffer;

  @Column({ type: 'timestamptz', name: 'issued_at' })
  issuedAt: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: Date;
}
