/** What the tables of notify hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function notifyEntities() {
  const { MessageEntity } = await import('./message.entity.js');
  const { MessagePreferenceEntity } = await import('./message-preference.entity.js');
  return [MessageEntity, MessagePreferenceEntity];
}
