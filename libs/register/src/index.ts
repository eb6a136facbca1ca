export { CheckRegister, type RegisterCheck } from './check-register.js';
export { EnterInRegister } from './enter-in-register.js';
export { ExportRegister } from './export-register.js';
export { RegisterMissing } from './register-missing.js';
export { registerEntities } from './register-entities.js';
export { RegisterHttpModule, RegisterJobsModule, RegisterModule } from './register.module.js';
