/** What the tables of audit hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function auditEntities() {
  const { AuditEntryEntity } = await import('./audit-entry.entity.js');
  const { AuditSealEntity } = await import('./audit-seal.entity.js');
  return [AuditEntryEntity, AuditSealEntity];
}
