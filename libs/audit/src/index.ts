export type { AuditEntry, AuditFact } from './audit-entry.js';
export { AuditCheckpoints } from './audit-checkpoints.js';
export { headsInChain, readAuditHead, type AuditHead } from './audit-head.js';
export { AuditModule } from './audit.module.js';
export { AuditSealer } from './audit-sealer.js';
export { AuditTrail } from './audit-trail.js';
export { VerifyAudit, type AuditVerdict } from './verify-audit.js';
export { auditEntities } from './audit-entities.js';
