import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

/** An authority of its own (a committee or company of the municipality), the city itself, or a partner. */
@Entity({ name: 'organisation' })
@Unique('uq_organisation_code', ['code'])
@Check('ck_organisation_kind', `kind IN ('city', 'committee', 'company', 'partner')`)
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_organisation' })
  id: string;

  @Column({ type: 'text', name: 'code' })
  code: string;

  @Column({ type: 'text', name: 'name' })
  name: string;

  @Column({ type: 'text', name: 'kind' })
  kind: 'city' | 'committee' | 'company' | 'partner';

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId: string | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_organisation_parent' })
  parent: OrganisationEntity | null;

  /** `YYYY-MM-DD`, the first day on which it is no more; null while it lasts. */
  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo: string | null;

  /** One more for each change, for `If-Match`. */
  @Column({ type: 'integer', name: 'revision', default: 1 })
  revision: number;
}
