import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, type Actor, type Language } from '#domain';
import { newId } from '#protection';
import { MailPost } from './mail-post.js';
import { trialText } from './message-texts.js';
import type { MailTestDto } from './message.dto.js';

/** What the codes of nodemailer mean to whoever runs the server. */
const problems: Readonly<Record<string, MailTestDto['problem']>> = {
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EDNS: 'unknown_host',
  ENOTFOUND: 'unknown_host',
  EAUTH: 'sign_in',
  ENOAUTH: 'sign_in',
  ETLS: 'encryption',
  EREQUIRETLS: 'encryption',
  EENVELOPE: 'address',
};

/** Sends a trial mail to whoever asks, at once, and tells how it went. */
@Injectable()
export class TestMail {
  constructor(
    private readonly database: Database,
    private readonly post: MailPost,
  ) {}

  /** Never throws for what is wrong with the mail: that is the answer. */
  async run(actor: Actor, language: Language): Promise<MailTestDto> {
    const { way } = this.post;
    if (way === 'none') return { way, delivered: false, problem: 'not_set' };
    const [account] = await this.database.query<{ email: string }>(
      `SELECT email FROM account WHERE id = $1`,
      [actor.accountId],
    );
    if (account === undefined) throw new Fault('NOT_FOUND');
    const { title, body } = trialText;
    try {
      const words = { subject: title[language], text: `${body[language]}\n` };
      await this.post.send({ id: newId(), to: account.email, ...words });
      return { way, delivered: true, problem: null };
    } catch (error) {
      const code = String((error as { code?: unknown }).code ?? '');
      return { way, delivered: false, problem: problems[code] ?? 'other' };
    }
  }
}
