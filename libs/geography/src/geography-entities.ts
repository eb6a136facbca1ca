/** What the tables of geography hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function geographyEntities() {
  const { AreaEntity } = await import('./area.entity.js');
  const { AreaPredecessorEntity } = await import('./area-predecessor.entity.js');
  const { AreaPopulationEntity } = await import('./area-population.entity.js');
  const { PlaceEntity } = await import('./places/place.entity.js');
  const { GeographyRevisionEntity } = await import('./geography-revision.entity.js');
  return [
    AreaEntity,
    AreaPredecessorEntity,
    AreaPopulationEntity,
    PlaceEntity,
    GeographyRevisionEntity,
  ];
}
