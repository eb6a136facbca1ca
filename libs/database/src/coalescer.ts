import { isOutOfReach } from './database-outage.js';

interface Waiting<In, Out> {
  readonly input: In;
  readonly resolve: (output: Out) => void;
  readonly reject: (reason: unknown) => void;
}

export interface CoalescerOptions<In, Out> {
  /** Handles the inputs together; answers one output for each, in their order. */
  readonly run: (inputs: In[]) => Promise<Out[]>;
  /** Inputs in one batch at most. */
  readonly batchMax: number;
  /** Batches under way at once at most; while they are, new inputs gather. */
  readonly batchesMax: number;
}

/**
 * Gathers concurrent calls into one batch, so that many requests share one round trip and one commit.
 * Nobody waits for company: a call goes at once while fewer than `batchesMax` batches are under way, and the
 * busier the database is the larger the batches grow. A batch that fails is run again one input at a time, so
 * that an error reaches only the caller whose input caused it; one that no input causes, an outage, reaches them all.
 */
export class Coalescer<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private batchesUnderWay = 0;
  private scheduled = false;

  constructor(private readonly options: CoalescerOptions<In, Out>) {}

  run(input: In): Promise<Out> {
    return new Promise<Out>((resolve, reject) => {
      this.waiting.push({ input, resolve, reject });
      this.schedule();
    });
  }

  /** Waits for the end of this turn of the event loop: requests that arrived together leave together. */
  private schedule(): void {
    if (this.scheduled || this.batchesUnderWay >= this.options.batchesMax) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.send();
    });
  }

  private send(): void {
    const batch = this.waiting.splice(0, this.options.batchMax);
    if (batch.length === 0) return;
    this.batchesUnderWay += 1;
    void this.settle(batch).finally(() => {
      this.batchesUnderWay -= 1;
      if (this.waiting.length > 0) this.schedule();
    });
    if (this.waiting.length > 0) this.schedule();
  }

  private async settle(batch: Waiting<In, Out>[]): Promise<void> {
    try {
      const outputs = await this.options.run(batch.map((one) => one.input));
      batch.forEach((one, index) => one.resolve(outputs[index] as Out));
    } catch (error) {
      // Nobody's input is to blame for a database that cannot be reached, and each by itself would wait as long again.
      if (batch.length === 1 || isOutOfReach(error)) {
        for (const one of batch) one.reject(error);
        return;
      }
      for (const one of batch) await this.settle([one]);
    }
  }
}
