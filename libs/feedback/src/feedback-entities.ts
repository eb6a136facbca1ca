/** What the table of fault reports holds, as a TypeORM class. Loaded on demand: TypeORM must not slow down a start. */
export async function feedbackEntities() {
  const { FaultReportEntity } = await import('./fault-report.entity.js');
  return [FaultReportEntity];
}
