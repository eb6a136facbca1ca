import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One attempt to sign in, counted against its throttle key and cleared away when it no longer counts. */
@Entity({ name: 'sign_in_attempt' })
@Index('ix_sign_in_attempt_key', ['throttleKey', 'attemptedAt'])
export class SignInAttemptEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_sign_in_attempt' })
  id: string;

  /** A keyed digest of the account or the network that the attempt is counted against. */
  @Column({ type: 'bytea', name: 'throttle_key' })
  throttleKey: Buffer;

  @Column({ type: 'timestamptz', name: 'attempted_at' })
  attemptedAt: Date;
}
