import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly to: readonly string[];
  /** The mail as it came, headers first. */
  readonly text: string;
}

/** A real mail server on this machine, which can go down and come up again on the same port. */
export class MailServer {
  readonly caught: CaughtMail[] = [];
  private server: SMTPServer | undefined;
  private listening = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.listening}`;
  }

  async up(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.caught.push({ to, text: Buffer.concat(chunks).toString('utf8') });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(this.listening, '127.0.0.1', resolve));
    this.listening = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async down(): Promise<void> {
    const { server } = this;
    if (server === undefined) return;
    this.server = undefined;
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
