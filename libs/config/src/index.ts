export { Clock } from './clock.js';
export { ConfigModule } from './config.module.js';
export { followingEnvironment } from './following-environment.js';
export { readSettings } from './read-settings.js';
export { renderEnvExample, settingVariables, type SettingVariable } from './setting-variables.js';
export { SettingsError } from './settings-error.js';
export { Settings, type DemoChoice } from './settings.js';
export { setupCodeFile } from './setup-code-file.js';
export { stopOnSignal } from './stop-on-signal.js';
