import {
  confidenceWords,
  lightWords,
  workStatusWords,
  type Judgement,
  type Language,
  type RichText,
  type TemplateSection,
} from '#domain';
import type { PaperBlock, PaperLine } from '#documents';
import { paperWords } from './paper-words.js';

/** What the coordinator made of a section, in the order in which it is read. */
export function judgementBlocks(
  section: TemplateSection,
  judgement: Judgement | undefined,
  language: Language,
): PaperBlock[] {
  const word = (name: keyof typeof paperWords) => paperWords[name][language];
  const about = `${word('covers')}: ${section.covers[language]}${section.source ? ` ${word('law')}: ${section.source[language]}` : ''}`;
  const head: PaperBlock[] = [
    { kind: 'heading', level: 2, text: section.name[language] },
    { kind: 'paragraph', line: [{ text: about }], note: true },
  ];
  if (judgement === undefined) return [...head, said(word('nothingWritten'))];
  const { light, confidence, status } = judgement;
  const named = (name: keyof typeof paperWords, text: string): PaperBlock[] =>
    text === '' ? [] : [{ kind: 'paragraph', line: [{ text: `${word(name)}: `, strong: true }, { text }] }]; // prettier-ignore
  return [
    ...head,
    ...(light === null ? [] : named('light', lightWords[light][language])),
    ...named('lightReason', judgement.lightReason),
    ...(status === null ? [] : named('status', workStatusWords[status][language])),
    ...richBlocks(judgement.body),
    ...named('womenMen', judgement.womenMen),
    ...named('why', judgement.why),
    ...named('sources', judgement.sources),
    ...named('limits', judgement.limits),
    ...named('effect', judgement.effect),
    ...(confidence === null ? [] : named('confidence', confidenceWords[confidence][language])),
    ...named('told', judgement.told),
    ...named('followUp', judgement.followUp),
  ];
}

const said = (text: string): PaperBlock => ({ kind: 'paragraph', line: [{ text }] });

/** A written text as blocks; items that follow each other are one list, headings lie below the section's own. */
export function richBlocks(text: RichText): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let list: { items: PaperLine[]; numbered: boolean } | undefined;
  for (const { type, runs } of text) {
    if (type !== 'bullet' && type !== 'number') {
      list = undefined;
      blocks.push(
        type === 'heading'
          ? { kind: 'heading', level: 4, text: runs.map((run) => run.text).join('') }
          : { kind: 'paragraph', line: runs },
      );
      continue;
    }
    const numbered = type === 'number';
    if (list === undefined || list.numbered !== numbered) {
      list = { items: [], numbered };
      blocks.push({ kind: 'list', items: list.items, ...(numbered && { numbered }) });
    }
    list.items.push(runs);
  }
  return blocks;
}
