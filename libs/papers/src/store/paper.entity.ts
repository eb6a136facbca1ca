import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { PaperForm, PaperState } from './paper-key.js';

/** One paper that has been ordered, and where its file lies. Made again whenever it is gone, so no backup holds it. */
@Entity({ name: 'paper' })
@Unique('uq_paper_key', ['subject', 'subjectId', 'form', 'language', 'release', 'mark'])
@Check('ck_paper_subject', `subject ~ '^[a-z]+(-[a-z]+)*$'`)
@Check('ck_paper_form', `form IN ('pdf', 'docx', 'xlsx', 'html')`)
@Check('ck_paper_language', `language IN ('sv', 'en')`)
@Check('ck_paper_state', `state IN ('waiting', 'making', 'made', 'empty', 'failed', 'dropped')`)
@Check('ck_paper_progress', `progress BETWEEN 0 AND 100`)
export class PaperEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_paper' })
  id: string;

  /** What it is of: `edition`, `memo`, `public-edition`. */
  @Column({ type: 'text', name: 'subject' })
  subject: string;

  /** Its id; of no table in particular, since libs downstream keep their papers here too. */
  @Column({ type: 'uuid', name: 'subject_id' })
  subjectId: string;

  @Column({ type: 'text', name: 'form' })
  form: PaperForm;

  @Column({ type: 'text', name: 'language' })
  language: 'sv' | 'en';

  /** Digest of the program that makes it: the same bytes are promised within one release. */
  @Column({ type: 'text', name: 'release' })
  release: string;

  /** What is in the file beside its subject, such as the digest of the logo. */
  @Column({ type: 'text', name: 'mark' })
  mark: string;

  @Column({ type: 'text', name: 'state' })
  state: PaperState;

  /** Percent. */
  @Column({ type: 'smallint', name: 'progress', default: 0 })
  progress: number;

  /** Grows with each beginning, so that a process that was taken for dead writes nothing more. */
  @Column({ type: 'integer', name: 'attempt', default: 0 })
  attempt: number;

  /** The code of why it has failed. */
  @Column({ type: 'text', name: 'fault', nullable: true })
  fault: string | null;

  /** The sealed file, from the moment it is begun. */
  @Column({ type: 'uuid', name: 'file_id', nullable: true })
  fileId: string | null;

  @Column({ type: 'timestamptz', name: 'requested_at' })
  requestedAt: Date;

  /** When it last told how far it had come. */
  @Column({ type: 'timestamptz', name: 'progress_at', nullable: true })
  progressAt: Date | null;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
