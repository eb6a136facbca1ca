import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from '../account.entity.js';

/** A link by which a partner signs in, once. The newest of an account is the only one. */
@Entity({ name: 'sign_in_link' })
@Unique('uq_sign_in_link_token_hash', ['tokenHash'])
export class SignInLinkEntity {
  @PrimaryColumn({ type: 'uuid', name: 'account_id', primaryKeyConstraintName: 'pk_sign_in_link' })
  accountId: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_sign_in_link_account' })
  account: AccountEntity;

  /** SHA-256: who reads the table cannot use the link. */
  @Column({ type: 'bytea', name: 'token_hash' })
  tokenHash: Buffer;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: Date;
}
