/** What the tables of measures hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function measuresEntities() {
  const { ActionEntity } = await import('./action.entity.js');
  const { GoalEntity } = await import('./goal.entity.js');
  const { MeasureEffectEntity } = await import('./measure-effect.entity.js');
  const { MeasureFollowUpEntity } = await import('./measure-follow-up.entity.js');
  const { MeasureRevisionEntity } = await import('./measure-revision.entity.js');
  const { MeasureEntity } = await import('./measure.entity.js');
  return [
    ...[ActionEntity, GoalEntity, MeasureEffectEntity],
    ...[MeasureFollowUpEntity, MeasureRevisionEntity, MeasureEntity],
  ];
}
