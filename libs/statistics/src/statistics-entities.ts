/** What the tables of statistics hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function statisticsEntities() {
  const { MunicipalityGroupMemberEntity } =
    await import('./groups/municipality-group-member.entity.js');
  const { StatisticImportEntity } = await import('./statistic-import.entity.js');
  const { StatisticPopulationEntity } = await import('./statistic-population.entity.js');
  const { StatisticSeriesEntity } = await import('./statistic-series.entity.js');
  const { StatisticValueEntity } = await import('./statistic-value.entity.js');
  return [
    ...[MunicipalityGroupMemberEntity, StatisticImportEntity, StatisticPopulationEntity],
    ...[StatisticSeriesEntity, StatisticValueEntity],
  ];
}
