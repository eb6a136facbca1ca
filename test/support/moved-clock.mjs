// Loaded before a process of the product: every clock of JavaScript in it is wrong by so many milliseconds.
const moved = Number(process.env['LAGESBILD_TEST_CLOCK_MOVED_MS'] ?? 0);
const Real = Date;
const now = () => Real.now() + moved;

globalThis.Date = class MovedDate extends Real {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }

  static now() {
    return now();
  }
};
