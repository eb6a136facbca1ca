/** What the tables of this lib hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function risksEntities() {
  const { RiskEntity } = await import('./risk.entity.js');
  const { RiskRevisionEntity } = await import('./risk-revision.entity.js');
  return [RiskEntity, RiskRevisionEntity];
}
