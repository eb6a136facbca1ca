/** What the tables of the report hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function cityReportEntities() {
  const { CityReportEntity } = await import('./city-report.entity.js');
  return [CityReportEntity];
}
