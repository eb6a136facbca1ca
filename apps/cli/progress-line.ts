const TERMINAL_EVERY_MS = 100;
const PLAIN_EVERY_MS = 5_000;

/** Where progress is written to: a terminal, or a file or pipe. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far long work has come: one line that changes on a terminal, a line now and then elsewhere. */
export class ProgressLine {
  private shownAtMs = -Infinity;
  private open = false;

  constructor(
    private readonly stream: ProgressStream = process.stderr,
    private readonly nowMs: () => number = () => performance.now(),
  ) {
    // A short command says nothing but its result.
    if (stream.isTTY !== true) this.shownAtMs = nowMs();
  }

  show(text: string): void {
    const nowMs = this.nowMs();
    const everyMs = this.stream.isTTY === true ? TERMINAL_EVERY_MS : PLAIN_EVERY_MS;
    if (nowMs - this.shownAtMs < everyMs) return;
    this.shownAtMs = nowMs;
    this.open = this.stream.isTTY === true;
    this.stream.write(this.open ? `\r\u001b[2K${text}` : `${text}\n`);
  }

  /** Takes the line away, so that the result stands alone. */
  end(): void {
    if (this.open) this.stream.write('\r\u001b[2K');
    this.open = false;
  }
}
