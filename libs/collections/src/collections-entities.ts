/** What the tables of collections hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function collectionsEntities() {
  const { CollectionDraftEntity } = await import('./collection-draft.entity.js');
  const { CollectionRecipientEntity } = await import('./collection-recipient.entity.js');
  const { CollectionStepEntity } = await import('./collection-step.entity.js');
  const { CollectionEntity } = await import('./collection.entity.js');
  return [CollectionDraftEntity, CollectionRecipientEntity, CollectionStepEntity, CollectionEntity];
}
