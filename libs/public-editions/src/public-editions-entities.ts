/** What the tables of public editions hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function publicEditionsEntities() {
  const { PublicEditionEntity } = await import('./public-edition.entity.js');
  const { PublicEditionRecallEntity } = await import('./public-edition-recall.entity.js');
  return [PublicEditionEntity, PublicEditionRecallEntity];
}
