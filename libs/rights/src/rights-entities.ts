/** What the tables of rights hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function rightsEntities() {
  const { PrivacyNoticeEntity } = await import('./privacy-notice.entity.js');
  const { RightsCaseEntity } = await import('./rights-case.entity.js');
  const { RightsCorrectionEntity } = await import('./measures/rights-correction.entity.js');
  const { RightsRestrictionEntity } = await import('./measures/rights-restriction.entity.js');
  const { RightsRestrictedIncidentEntity } =
    await import('./measures/rights-restricted-incident.entity.js');
  const { RightsHitEntity } = await import('./rights-hit.entity.js');
  const { RightsSearchEntity } = await import('./rights-search.entity.js');
  const { RightsTextHitEntity } = await import('./texts/rights-text-hit.entity.js');
  const { RightsTextEntity } = await import('./rights-text.entity.js');
  const { DataBreachEntity } = await import('./breach/data-breach.entity.js');
  const { DataBreachTextEntity } = await import('./breach/data-breach-text.entity.js');
  return [
    ...[DataBreachEntity, DataBreachTextEntity],
    ...[PrivacyNoticeEntity, RightsCaseEntity, RightsHitEntity],
    ...[RightsSearchEntity, RightsTextEntity, RightsTextHitEntity, RightsCorrectionEntity],
    ...[RightsRestrictionEntity, RightsRestrictedIncidentEntity],
  ];
}
