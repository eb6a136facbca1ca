import type { Paper, PaperBlock } from './paper.js';
import { reportPaper } from './report-paper.fixture.js';
import { withTexts } from './with-texts.js';

/** What programs put on the clipboard beside words: a line break of theirs (U+000B), an emoji, a sign that turns a line. */
const PASTED = 'före\u000befter \u0001 \u202evänt \ufffe 👩‍👩‍👧 לילה';

const pasted = (block: PaperBlock): PaperBlock => {
  if (block.kind === 'page') return block;
  const told = withTexts(block, (text) => (/\p{Lu}/u.test(text) ? `${text} ${PASTED}` : text));
  if (told.kind !== 'figure') return told;
  const said = { name: 'text', attributes: { x: 10, y: 50 }, text: PASTED } as const;
  return { ...told, drawing: { ...told.drawing, marks: [...told.drawing.marks, said] } };
};

/** A report in which every text, also in its drawings, holds signs that no font or file may like. */
export const naughtyPaper: Paper = {
  ...reportPaper,
  ...{ title: PASTED, subtitle: PASTED, authority: PASTED, reference: PASTED },
  particulars: [[PASTED, PASTED]],
  blocks: reportPaper.blocks.map(pasted),
};
