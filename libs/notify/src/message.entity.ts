import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** What one person is told: a kind and key values, never content of incidents or names. */
@Entity({ name: 'message' })
@Unique('uq_message_key', ['recipientId', 'key'])
@Index('ix_message_mail', ['mailNextAt'], { where: `mail_state = 'waiting'` })
@Check('ck_message_mail_state', `mail_state IN ('none', 'waiting', 'sent', 'failed')`)
export class MessageEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_message' })
  id: string;

  /** The person. Kept apart from the tables of access; a person is never removed. */
  @Column({ type: 'uuid', name: 'recipient_id' })
  recipientId: string;

  @Column({ type: 'text', name: 'kind' })
  kind: string;

  /** What it is about; one message for each recipient and key. */
  @Column({ type: 'text', name: 'key' })
  key: string;

  @Column({ type: 'jsonb', name: 'details' })
  details: Record<string, string>;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'read_at', nullable: true })
  readAt: Date | null;

  @Column({ type: 'text', name: 'mail_state' })
  mailState: 'none' | 'waiting' | 'sent' | 'failed';

  @Column({ type: 'integer', name: 'mail_attempts', default: 0 })
  mailAttempts: number;

  /** When it is next tried; while it is being sent, when somebody else may try. */
  @Column({ type: 'timestamptz', name: 'mail_next_at' })
  mailNextAt: Date;
}
