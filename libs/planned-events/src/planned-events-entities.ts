/** What the table of planned events holds, as a TypeORM class. Loaded on demand: TypeORM must not slow down a start. */
export async function plannedEventsEntities() {
  const { PlannedEventRevisionEntity } = await import('./planned-event-revision.entity.js');
  return [PlannedEventRevisionEntity];
}
