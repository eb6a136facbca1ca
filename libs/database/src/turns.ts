/** Lets a few at a time hold what everybody needs, a connection or a snapshot; the others wait in the order they came. */
export class Turns {
  private held = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param most as many as hold it at once. */
  constructor(private readonly most: number) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.held >= this.most) await new Promise<void>((next) => this.waiting.push(next));
    else this.held += 1;
    try {
      return await work();
    } finally {
      // Whoever comes next takes the place over, so that nobody slips in between.
      const next = this.waiting.shift();
      if (next === undefined) this.held -= 1;
      else next();
    }
  }
}
