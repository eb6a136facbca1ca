export { linkMailOutcomes, MailSignInLink, type LinkMailOutcome } from './mail-sign-in-link.js';
export { messageTexts, type MessageKind } from './message-texts.js';
export { Notify, type NewMessage } from './notify.js';
export { NotifyHttpModule, NotifyJobsModule, NotifyModule } from './notify.module.js';
export { notifyEntities } from './notify-entities.js';
export { SendMail } from './send-mail.js';
export { SweepMail } from './sweep-mail.js';
