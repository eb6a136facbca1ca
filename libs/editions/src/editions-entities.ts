/** What the tables of editions hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function editionsEntities() {
  const { EditionEntity } = await import('./edition.entity.js');
  const { PictureTransitionEntity } = await import('./picture-transition.entity.js');
  return [EditionEntity, PictureTransitionEntity];
}
