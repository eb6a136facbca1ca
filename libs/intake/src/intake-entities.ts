/** What the tables of intake hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function intakeEntities() {
  const { IncidentEntity } = await import('./incident.entity.js');
  const { IncidentRevisionEntity } = await import('./incident-revision.entity.js');
  const { IncidentContentEntity } = await import('./incident-content.entity.js');
  return [IncidentEntity, IncidentRevisionEntity, IncidentContentEntity];
}
