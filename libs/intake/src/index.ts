export { AssembleRevision, type Provenance } from './assemble-revision.js';
export { ChangeStatus } from './change-status.js';
export { CorrectIncident } from './correct-incident.js';
export {
  incidentCorrected,
  incidentRecorded,
  incidentRelocated,
  incidentStatusChanged,
  type CellKey,
  type IncidentPayload,
} from './events.js';
export { factsOf, type IncidentBody, type IncidentFacts } from './incident-facts.js';
export { RecordIncidentDto } from './incident.dto.js';
export { IntakeHttpModule, IntakeModule } from './intake.module.js';
export { ReadIncident } from './read-incident.js';
export { RecordIncident } from './record-incident.js';
export {
  RelocateIncidents,
  type RelocatedIncidents,
  type RelocateOptions,
} from './relocate-incidents.js';
export { RevisionRepository, type RevisionRow } from './revision.repository.js';
export { intakeEntities } from './intake-entities.js';
