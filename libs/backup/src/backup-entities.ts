/** What the table of backups holds, as a TypeORM class. Loaded on demand: TypeORM must not slow down a start. */
export async function backupEntities() {
  const { BackupKeysPlaceEntity } = await import('./backup-keys-place.entity.js');
  return [BackupKeysPlaceEntity];
}
