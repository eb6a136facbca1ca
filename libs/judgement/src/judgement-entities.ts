/** What the tables of judgement hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function judgementEntities() {
  const { PictureCommentEntity } = await import('./picture-comment.entity.js');
  const { PictureJudgementEntity } = await import('./picture-judgement.entity.js');
  const { PictureTemplateEntity } = await import('./picture-template.entity.js');
  const { SituationPictureEntity } = await import('./situation-picture.entity.js');
  return [
    ...[PictureCommentEntity, PictureJudgementEntity],
    ...[PictureTemplateEntity, SituationPictureEntity],
  ];
}
