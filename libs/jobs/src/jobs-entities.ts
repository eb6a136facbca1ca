/** What the tables of jobs hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function jobsEntities() {
  const { OutboxEntity } = await import('./outbox.entity.js');
  const { StreamPositionEntity } = await import('./stream-position.entity.js');
  const { RevisionPositionEntity } = await import('./revision-position.entity.js');
  return [OutboxEntity, StreamPositionEntity, RevisionPositionEntity];
}
