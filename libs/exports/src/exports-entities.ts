/** What the tables of exports hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function exportsEntities() {
  const { ExportRunEntity } = await import('./export-run.entity.js');
  const { ExportReasonEntity } = await import('./export-reason.entity.js');
  return [ExportReasonEntity, ExportRunEntity];
}
