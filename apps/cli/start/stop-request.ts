import { processMark } from '#database';
import { npmParents } from './npm-parents.js';

const PARENT_POLL_MS = 1_000;
/** npm passes a Ctrl-C on that the terminal has sent already: what comes this soon is the same one. */
const SAME_SIGNAL_MS = 700;

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Thrown out of a start that is asked to stop before it has ended. */
export class StoppedEarly extends Error {}

/** The wish to stop: a signal, the end of the process that started us, or a second signal, which hurries. */
export class StopRequest {
  readonly requested: Promise<void>;
  readonly hurried: Promise<void>;
  private isRequested = false;
  private requestedAtMs = 0;
  private request: () => void = () => undefined;
  private hurry: () => void = () => undefined;

  constructor() {
    this.requested = new Promise((resolve) => (this.request = resolve));
    this.hurried = new Promise((resolve) => (this.hurry = resolve));
  }

  /** Hears signals from now on; they no longer end the process by themselves. */
  listen(): void {
    for (const signal of STOP_SIGNALS) process.on(signal, () => this.ask());
    if (process.channel) {
      process.on('disconnect', () => this.ask());
      process.channel.unref();
    }
    this.watchNpm();
  }

  /** @throws StoppedEarly when the wish has been heard. */
  throwIfRequested(): void {
    if (this.isRequested) throw new StoppedEarly('stopped before it was ready');
  }

  private ask(): void {
    const now = performance.now();
    if (this.isRequested) {
      if (now - this.requestedAtMs > SAME_SIGNAL_MS) this.hurry();
      return;
    }
    this.isRequested = true;
    this.requestedAtMs = now;
    this.request();
  }

  /** An npm that is killed tells nobody; without it, nobody could stop us by Ctrl-C. */
  private watchNpm(): void {
    const parents = npmParents().map((pid) => ({ pid, mark: processMark(pid) }));
    const gone = () => parents.some(({ pid, mark }) => processMark(pid) !== mark);
    if (parents.length > 0) setInterval(() => gone() && this.ask(), PARENT_POLL_MS).unref();
  }
}
