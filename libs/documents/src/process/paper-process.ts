import { setPriority } from 'node:os';
import { Fault } from '#domain';
import { htmlPaper } from '../html/html-paper.js';
import { sheetsOfPaper } from '../office/sheets-of-paper.js';
import { wordPaper } from '../office/word-paper.js';
import { RenderPaper } from '../paper/render-paper.js';
import type { NumberedWish, PaperWish, WishAnswer } from './paper-wish.js';
import { placeOfError } from './place-of-error.js';

// A process of its own, started by `SetPaperFile`: what setting papers leaves in memory goes with it.

/** Niceness: whoever reports an incident goes first. */
const STANDS_BACK = 5;
const render = new RenderPaper();

async function bytesOf({ paper, form, template }: PaperWish): Promise<Uint8Array | null> {
  if (form === 'pdf') return render.run(paper);
  if (form === 'docx') return wordPaper(paper, template ?? null);
  if (form === 'html') return Buffer.from(htmlPaper(paper));
  return sheetsOfPaper(paper);
}

async function answerTo(wish: NumberedWish): Promise<WishAnswer> {
  const { number } = wish;
  try {
    return { number, bytes: await bytesOf(wish) };
  } catch (error) {
    return error instanceof Fault
      ? { number, fault: error.code }
      : { number, error: placeOfError(error) };
  }
}

try {
  setPriority(STANDS_BACK);
} catch {
  // Not allowed everywhere, and nothing depends on it.
}
process.on('message', (wish: NumberedWish) => {
  void answerTo(wish).then((answer) => process.send?.(answer));
});
// Whoever started it has gone, or needs it no more.
process.on('disconnect', () => process.exit());
// Ctrl-C in a terminal reaches it too; it ends when its starter does.
process.on('SIGINT', () => undefined);
