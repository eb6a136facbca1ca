/** What the tables of protection hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function protectionEntities() {
  const { ContentKeyEntity } = await import('./content-key.entity.js');
  const { SealedFileEntity } = await import('./sealed-file.entity.js');
  const { SealedFileChunkEntity } = await import('./sealed-file-chunk.entity.js');
  return [ContentKeyEntity, SealedFileEntity, SealedFileChunkEntity];
}
