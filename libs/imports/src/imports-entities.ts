/** What the tables of imports hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function importsEntities() {
  const { ImportRunEntity } = await import('./import-run.entity.js');
  const { ImportRowErrorEntity } = await import('./import-row-error.entity.js');
  const { ImportProfileEntity } = await import('./profile-store/import-profile.entity.js');
  return [ImportRunEntity, ImportRowErrorEntity, ImportProfileEntity];
}
