/** What the tables of this lib hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function cityPictureEntities() {
  const { CityRiskLinkEntity } = await import('./city-risk-link.entity.js');
  return [CityRiskLinkEntity];
}
