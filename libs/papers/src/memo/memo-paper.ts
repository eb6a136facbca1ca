import {
  memoNames,
  memoSections,
  writtenSections,
  type EditionContent,
  type Language,
  type Memo,
} from '#domain';
import type { Paper, PaperBlock } from '#documents';
import { editionTitle } from '../edition-paper.js';
import { kindWords, type KindWord } from '../kind-words.js';
import { richBlocks } from '../section-blocks.js';

/** What a memo goes with. */
export interface MemoFacts {
  readonly content: EditionContent;
  /** SHA-256 of the version, in hexadecimal. */
  readonly hash: string;
  /** The day that it bears where it names none itself: civil date. */
  readonly writtenOn: string;
  readonly language: Language;
  readonly logo?: Uint8Array;
}

/** A memo as a paper: head, proposal with signatures, sections in which something stands, and what goes with it. */
export function memoPaper(memo: Memo, facts: MemoFacts): Paper {
  const { content, language, hash, writtenOn, logo } = facts;
  const { head, signatures } = memo;
  const word = (name: KindWord) => kindWords[name][language];
  const [first, ...others] = writtenSections(memo);
  const section = (code: keyof typeof memoSections): PaperBlock[] => [
    { kind: 'heading', level: 2, text: memoSections[code][language] },
    ...richBlocks(memo.sections[code]),
  ];
  const signed: PaperBlock[] =
    signatures.length === 0
      ? []
      : [{ kind: 'signatures', people: signatures.map(({ name, title }) => [name, title]) }];
  const particulars: [string, string][] = [
    [word('caseNumber'), head.caseNumber],
    [word('date'), head.date || writtenOn],
    [word('caseOfficer'), head.caseOfficer],
    [word('meetingDate'), head.meetingDate],
  ];
  return {
    ...{ form: 'memo', language, title: memo.title, subtitle: memoNames[memo.name][language] },
    ...{ authority: content.picture.organisation.name, date: head.date || writtenOn },
    ...{ reference: head.caseNumber, recipient: head.recipient },
    sender: [head.administration, head.department].filter((line) => line !== ''),
    ...(logo && { logo }),
    particulars: particulars.filter(([, text]) => text !== ''),
    fields: {
      ...{ administration: head.administration, department: head.department },
      ...{ caseOfficer: head.caseOfficer, recipient: head.recipient },
      ...{ caseNumber: head.caseNumber, meetingDate: head.meetingDate },
    },
    blocks: [
      // Whoever proposes signs under the proposal, as in the committees' own papers.
      ...(first === undefined ? [] : section(first)),
      ...signed,
      ...others.flatMap(section),
      { kind: 'heading', level: 2, text: word('enclosures') },
      {
        kind: 'list',
        numbered: true,
        items: [
          [
            { text: `${editionTitle(content, language)}, ${content.picture.area.name}, ` },
            { text: `${word('version')} ${content.number}. SHA-256 ${hash}.` },
          ],
        ],
      },
    ],
  };
}
