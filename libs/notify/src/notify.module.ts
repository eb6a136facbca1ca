import { Module } from '@nestjs/common';
import { ChooseLanguage } from './choose-language.js';
import { MailPost } from './mail-post.js';
import { MailSignInLink } from './mail-sign-in-link.js';
import { MarkRead } from './mark-read.js';
import { MessageController } from './notify.http.js';
import { Notify } from './notify.js';
import { SendMailJob, SweepMailJob, WakeMail } from './notify.jobs.js';
import { ReadMessages } from './read-messages.js';
import { SendMail } from './send-mail.js';
import { SweepMail } from './sweep-mail.js';
import { TestMail } from './test-mail.js';

/** Telling people things, for any process. */
@Module({
  providers: [MailPost, MailSignInLink, Notify],
  exports: [MailPost, MailSignInLink, Notify],
})
export class NotifyModule {}

/** The routes, for the api process. */
@Module({
  imports: [NotifyModule],
  controllers: [MessageController],
  providers: [ChooseLanguage, MarkRead, ReadMessages, TestMail],
})
export class NotifyHttpModule {}

/** The reaction and the job handlers, for the worker process. */
@Module({
  imports: [NotifyModule],
  providers: [SendMail, SweepMail, WakeMail, SendMailJob, SweepMailJob],
  exports: [SendMail, SweepMail],
})
export class NotifyJobsModule {}
