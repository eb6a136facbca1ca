/** What the tables of disclosures hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function disclosureEntities() {
  const { DisclosureEntity } = await import('./disclosure.entity.js');
  const { DisclosureIncidentEntity } = await import('./disclosure-incident.entity.js');
  return [DisclosureEntity, DisclosureIncidentEntity];
}
