/** What the tables of rights hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function rightsEntities() {
  const { PrivacyNoticeEntity } = await import('./privacy-notice.entity.js');
  const { RightsCaseEntity } = await import('./rights-case.entity.js');
  const { RightsHitEntity } = await import('./rights-hit.entity.js');
  const { RightsSearchEntity } = await import('./rights-search.entity.js');
  const { RightsTextEntity } = await import('./rights-text.entity.js');
  return [
    ...[PrivacyNoticeEntity, RightsCaseEntity, RightsHitEntity],
    ...[RightsSearchEntity, RightsTextEntity],
  ];
}
