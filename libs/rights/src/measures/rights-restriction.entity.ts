import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { RestrictionGround } from '#domain';
import { RightsCaseEntity } from '../rights-case.entity.js';

/** A decision that the processing of incidents is restricted (article 18), and its end. Why lies sealed in `rights_text`. */
@Entity({ name: 'rights_restriction' })
@Check(
  'ck_rights_restriction_ground',
  `ground IN ('contested', 'unlawful', 'needed_by_person', 'objection')`,
)
@Check(
  'ck_rights_restriction_lifted',
  `(lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (informed_on IS NULL)`,
)
export class RightsRestrictionEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'case_id',
    primaryKeyConstraintName: 'pk_rights_restriction',
  })
  caseId: string;

  @ManyToOne(() => RightsCaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'fk_rights_restriction_case' })
  case: RightsCaseEntity;

  @Column({ type: 'text', name: 'ground' })
  ground: RestrictionGround;

  @Column({ type: 'uuid', name: 'set_by' })
  setBy: string;

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt: Date;

  /** Local day on which the person was told that it would be lifted (article 18.3). */
  @Column({ type: 'date', name: 'informed_on', nullable: true })
  informedOn: string | null;

  @Column({ type: 'uuid', name: 'lifted_by', nullable: true })
  liftedBy: string | null;

  @Column({ type: 'timestamptz', name: 'lifted_at', nullable: true })
  liftedAt: Date | null;
}
