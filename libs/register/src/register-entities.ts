/** What the tables of the register hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function registerEntities() {
  const { CaseNumberEntity } = await import('./case-number.entity.js');
  const { RegisterEntryEntity } = await import('./register-entry.entity.js');
  const { RegisterPublicationEntity } = await import('./register-publication.entity.js');
  const { RegisterSeriesEntity } = await import('./register-series.entity.js');
  return [
    ...[CaseNumberEntity, RegisterEntryEntity],
    ...[RegisterPublicationEntity, RegisterSeriesEntity],
  ];
}
