import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StatisticImportEntity } from '../statistic-import.entity.js';

const primaryKeyConstraintName = 'pk_municipality_group_member';

/** Which group a municipality is in, as one file says. A file is a whole grouping: the next one says all of it anew. */
@Entity({ name: 'municipality_group_member' })
export class MunicipalityGroupMemberEntity {
  @PrimaryColumn({ type: 'uuid', name: 'import_id', primaryKeyConstraintName })
  importId: string;

  /** Four digits, the county's first; or the code of a municipality of this instance's own. */
  @PrimaryColumn({ type: 'text', name: 'municipality_code', primaryKeyConstraintName })
  municipalityCode: string;

  @Column({ type: 'text', name: 'group_code' })
  groupCode: string;

  @Column({ type: 'text', name: 'group_name' })
  groupName: string;

  @ManyToOne(() => StatisticImportEntity)
  @JoinColumn({
    name: 'import_id',
    foreignKeyConstraintName: 'fk_municipality_group_member_import',
  })
  import: StatisticImportEntity;
}
