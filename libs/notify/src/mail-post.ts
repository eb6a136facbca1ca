import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import { Settings } from '#config';

const FOLDER = 'mail';
const USUAL_FROM = 'lagesbild@localhost';
const CONNECT_MS = 10_000;
const SILENT_MS = 20_000;

export interface Mail {
  /** A UUID: the Message-ID, and the name of the file. */
  readonly id: string;
  /** A bare address: no mail names anybody. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** How mail leaves: by SMTP, as files in the data folder (demo), or not at all. */
export type MailWay = 'smtp' | 'file' | 'none';

/** Hands mail to the server of `LAGESBILD_SMTP_URL`, or in demo to a folder. */
@Injectable()
export class MailPost implements OnApplicationShutdown {
  private smtp: Promise<Transporter> | undefined;

  constructor(private readonly settings: Settings) {}

  get way(): MailWay {
    if (this.settings.smtpUrl !== undefined) return 'smtp';
    return this.settings.demo === 'none' || this.settings.production ? 'none' : 'file';
  }

  /** Returns when the server has taken it. Throws as nodemailer does, with a `code`. */
  async send(mail: Mail): Promise<void> {
    const { id, to, subject, text } = mail;
    const message = {
      from: this.settings.mailFrom ?? USUAL_FROM,
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@lagesbild>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    if (this.way === 'none') throw new Error('There is no mail server');
    if (this.way === 'smtp') {
      await (await this.server()).sendMail(message);
      return;
    }
    const { createTransport } = await import('nodemailer');
    const written = await createTransport({ streamTransport: true, buffer: true }).sendMail(
      message,
    );
    await this.file(id, written.message as Buffer);
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.smtp)?.close();
  }

  /** Loaded with the first mail: a start needs none. */
  private server(): Promise<Transporter> {
    this.smtp ??= import('nodemailer').then(({ createTransport }) =>
      createTransport({
        url: this.settings.smtpUrl,
        connectionTimeout: CONNECT_MS,
        greetingTimeout: CONNECT_MS,
        socketTimeout: SILENT_MS,
      } as Parameters<typeof createTransport>[0]),
    );
    return this.smtp;
  }

  /** Whole or not at all; the same mail again is the same file. */
  private async file(id: string, bytes: Buffer): Promise<void> {
    const folder = join(this.settings.dataDir, FOLDER);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${id}.eml`);
    await writeFile(`${path}.part`, bytes, { mode: 0o600 });
    await rename(`${path}.part`, path);
  }
}
