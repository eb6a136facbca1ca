import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** In which language somebody is told things by mail. */
@Entity({ name: 'message_preference' })
@Check('ck_message_preference_language', `language IN ('sv', 'en')`)
export class MessagePreferenceEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'person_id',
    primaryKeyConstraintName: 'pk_message_preference',
  })
  personId: string;

  @Column({ type: 'text', name: 'language' })
  language: 'sv' | 'en';
}
