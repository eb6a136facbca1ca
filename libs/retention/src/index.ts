export { CloseOldBackups, type OldBackups } from './close-old-backups.js';
export { FindDue, type DueList } from './find-due.js';
export { ListAuthorities } from './list-authorities.js';
export { retentionEntities } from './retention-entities.js';
export { RetentionHttpModule, RetentionJobsModule, RetentionModule } from './retention.module.js';
export { RunErasure } from './run-erasure.js';
