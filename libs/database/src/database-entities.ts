/** What the tables of database hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function databaseEntities() {
  const { InstanceEntity } = await import('./instance.entity.js');
  return [InstanceEntity];
}
