/** What the tables of instance hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function instanceEntities() {
  const { InstanceSettingEntity } = await import('./instance-setting.entity.js');
  const { InstanceLogoEntity } = await import('./instance-logo.entity.js');
  const { InstanceWordTemplateEntity } =
    await import('./word-template/instance-word-template.entity.js');
  return [InstanceSettingEntity, InstanceLogoEntity, InstanceWordTemplateEntity];
}
