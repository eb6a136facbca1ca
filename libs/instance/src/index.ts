export { KeepLogo } from './keep-logo.js';
export { InstanceHttpModule, InstanceModule } from './instance.module.js';
export { InstanceSettings, type InstanceDefinition } from './instance-settings.js';
export { instanceEntities } from './instance-entities.js';
export { KeepWordTemplate } from './word-template/keep-word-template.js';
