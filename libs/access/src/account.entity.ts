import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** How one person signs in. The only place where an address stands in clear. */
@Entity({ name: 'account' })
@Unique('uq_account_email', ['email'])
@Unique('uq_account_person', ['personId'])
@Unique('uq_account_provider', ['providerIssuer', 'providerSubject'])
@Check('ck_account_email_lower', `email = lower(email)`)
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_account' })
  id: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  /** At most one account a person. Not @OneToOne, which would name the unique constraint itself. */
  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_account_person' })
  person: PersonEntity;

  @Column({ type: 'text', name: 'email' })
  email: string;

  /** Argon2id; null when the person signs in in another way. */
  @Column({ type: 'text', name: 'password_hash', nullable: true })
  passwordHash: string | null;

  /** An account whose password everybody knows. Production refuses a database that holds one. */
  @Column({ type: 'boolean', name: 'demo', default: false })
  demo: boolean;

  /** The identity provider that the person was last known by, and what it calls them; null until they have come from one. */
  @Column({ type: 'text', name: 'provider_issuer', nullable: true })
  providerIssuer: string | null;

  @Column({ type: 'text', name: 'provider_subject', nullable: true })
  providerSubject: string | null;

  @Column({ type: 'timestamptz', name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
