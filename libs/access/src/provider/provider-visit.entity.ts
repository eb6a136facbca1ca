import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody is at the identity provider to show who they are. It goes when they come back, once. */
@Entity({ name: 'provider_visit' })
export class ProviderVisitEntity {
  /** The token itself is only in the browser's cookie: nobody else can come back in its place. */
  @PrimaryColumn({
    type: 'bytea',
    name: 'token_hash',
    primaryKeyConstraintName: 'pk_provider_visit',
  })
  tokenHash: Buffer;

  /** The session that is to be stepped up; null for a sign-in. */
  @Column({ type: 'bytea', name: 'session_token_hash', nullable: true })
  sessionTokenHash: Buffer | null;

  /** Where on our pages they were. */
  @Column({ type: 'text', name: 'return_path' })
  returnPath: string;

  @Column({ type: 'timestamptz', name: 'begun_at' })
  begunAt: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: Date;
}
