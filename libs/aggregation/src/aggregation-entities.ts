/** What the tables of aggregation hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function aggregationEntities() {
  const { TallyCellEntity } = await import('./tally-cell.entity.js');
  const { TallyStaleEntity } = await import('./tally-stale.entity.js');
  const { ReconcileRunEntity } = await import('./reconcile-run.entity.js');
  return [TallyCellEntity, TallyStaleEntity, ReconcileRunEntity];
}
