import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from '#database';
import type { Language } from '#domain';
import { newId } from '#protection';
import { MailPost } from './mail-post.js';
import { signInLinkText, worded } from './message-texts.js';

/** `not_set`: no server for mail, or no address of one's own (`LAGESBILD_ADDRESS`) that a link could begin with. */
export const linkMailOutcomes = ['sent', 'failed', 'not_set'] as const;
export type LinkMailOutcome = (typeof linkMailOutcomes)[number];

export interface LinkToMail {
  readonly accountId: string;
  /** Path and fragment. The fragment is the secret. */
  readonly path: string;
  readonly minutes: number;
}

const RECIPIENT = `
  SELECT a.email, coalesce(mp.language, 'sv') AS language
    FROM account a LEFT JOIN message_preference mp ON mp.person_id = a.person_id
   WHERE a.id = $1 AND a.disabled_at IS NULL`;

/**
 * Mails somebody the link that they sign in by, at once and without writing it down: a message that waits its turn would
 * keep the secret in the database, and outlive the link. Never begins a link with what a request calls this host, since
 * whoever asks could then choose where it leads.
 */
@Injectable()
export class MailSignInLink {
  private readonly logger = new Logger(MailSignInLink.name);

  constructor(
    private readonly database: Database,
    private readonly post: MailPost,
    private readonly settings: Settings,
  ) {}

  /** Never throws for what is wrong with the mail: that is the answer. */
  async run({ accountId, path, minutes }: LinkToMail): Promise<LinkMailOutcome> {
    const { address } = this.settings;
    if (this.post.way === 'none' || address === undefined) return 'not_set';
    const [recipient] = await this.database.query<{ email: string; language: Language }>(
      RECIPIENT,
      [accountId],
    );
    if (recipient === undefined) return 'failed';
    const { email, language } = recipient;
    const values = { link: `${address}${path}`, minutes: String(minutes) };
    try {
      await this.post.send({
        id: newId(),
        to: email,
        subject: worded(signInLinkText.title, language, values),
        text: `${worded(signInLinkText.body, language, values)}\n`,
      });
      return 'sent';
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      // The code only: a server's words may hold the address.
      this.logger.warn(`link not mailed: ${typeof code === 'string' ? code : 'ERROR'}`);
      return 'failed';
    }
  }
}
