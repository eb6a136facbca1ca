/** What the tables of archive hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function archiveEntities() {
  const { ArchivePackageEntity } = await import('./archive-package.entity.js');
  return [ArchivePackageEntity];
}
