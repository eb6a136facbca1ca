/** What the tables of this lib hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function governingDocumentsEntities() {
  const { GoverningAnswerEntity } = await import('./governing-answer.entity.js');
  const { GoverningDocumentEntity } = await import('./governing-document.entity.js');
  const { GoverningJudgementEntity } = await import('./governing-judgement.entity.js');
  return [GoverningAnswerEntity, GoverningDocumentEntity, GoverningJudgementEntity];
}
