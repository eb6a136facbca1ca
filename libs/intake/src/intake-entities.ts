/** What the tables of intake hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function intakeEntities() {
  const { IncidentEntity } = await import('./incident.entity.js');
  const { IncidentRevisionEntity } = await import('./incident-revision.entity.js');
  const { IncidentContentEntity } = await import('./incident-content.entity.js');
  const { QuietReportEntity } = await import('./quiet/quiet-report.entity.js');
  const { IncidentHandlingEntity } = await import('./handling/incident-handling.entity.js');
  const { IncidentErasureEntity } = await import('./erasure/incident-erasure.entity.js');
  const { BreakGlassEntity } = await import('./break-glass/break-glass.entity.js');
  return [
    IncidentEntity,
    IncidentRevisionEntity,
    IncidentContentEntity,
    QuietReportEntity,
    IncidentHandlingEntity,
    BreakGlassEntity,
    IncidentErasureEntity,
  ];
}
