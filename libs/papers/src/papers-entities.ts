/** The tables of this lib, for the check that they are what the migrations make. */
export async function papersEntities() {
  const { EditionMemoEntity } = await import('./memo/edition-memo.entity.js');
  const { PaperEntity } = await import('./store/paper.entity.js');
  return [EditionMemoEntity, PaperEntity];
}
