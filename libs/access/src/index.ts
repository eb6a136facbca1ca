export type { Actor } from '#domain';
export { AccessModule } from './access.module.js';
export { AccountsModule } from './accounts.module.js';
export { AddUser, checkNewUser, type NewUser } from './add-user.js';
export { assertNotDemo } from './assert-not-demo.js';
export { demoAccounts, type DemoAccount } from './demo-accounts.js';
export { SeedDemoAccounts } from './seed-demo-accounts.js';
export { SESSION_COOKIE } from './session-token.js';
export { SignIn, type SignedIn, type SignInAttempt } from './sign-in.js';
