import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { RightsRestrictionEntity } from './rights-restriction.entity.js';

/** An incident that a restriction holds. */
@Entity({ name: 'rights_restricted_incident' })
@Index('ix_rights_restricted_incident_incident', ['incidentId'])
export class RightsRestrictedIncidentEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'case_id',
    primaryKeyConstraintName: 'pk_rights_restricted_incident',
  })
  caseId: string;

  @ManyToOne(() => RightsRestrictionEntity)
  @JoinColumn({
    name: 'case_id',
    foreignKeyConstraintName: 'fk_rights_restricted_incident_restriction',
  })
  restriction: RightsRestrictionEntity;

  @PrimaryColumn({
    type: 'uuid',
    name: 'incident_id',
    primaryKeyConstraintName: 'pk_rights_restricted_incident',
  })
  incidentId: string;

  @ManyToOne('IncidentEntity')
  @JoinColumn({
    name: 'incident_id',
    foreignKeyConstraintName: 'fk_rights_restricted_incident_incident',
  })
  incident: unknown;
}
