/** What the tables of the reading log hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function readingLogEntities() {
  const { ReadingEntity } = await import('./reading.entity.js');
  const { UnusualReadingEntity } = await import('./unusual-reading.entity.js');
  return [ReadingEntity, UnusualReadingEntity];
}
