import {
  protectiveSecurityWords,
  shortAnswerParts,
  shortAnswerWords,
  type CityAnswer,
  type EditionContent,
  type Language,
  type ShortAnswer,
  type ToldAnswer,
} from '#domain';
import type { PaperBlock } from '#documents';
import { paragraph, plain } from '../figures/figure-context.js';
import { cityOf } from './city-blocks.js';
import { cityWords, type CityWord } from './city-words.js';

const word = (name: CityWord, language: Language): string => cityWords[name][language];

/**
 * What each organisation has answered, in its own words: an annex each, in the order of their names, that begins on a page of
 * its own. Who has not answered, or has nothing to report, has its annex too, which says so; such annexes that follow each
 * other share a page, since each is only a line or two.
 */
export function annexBlocks(content: EditionContent, language: Language): PaperBlock[] {
  const answers = cityOf(content)?.answers ?? [];
  return answers.flatMap((answer, at): PaperBlock[] => [
    ...(isLine(answer) && at > 0 && isLine(answers[at - 1]!) ? [] : [{ kind: 'page' } as const]),
    { kind: 'heading', level: 2, text: annexTitle(answer, at, language) },
    ...answerBlocks(answer, language),
  ]);
}

/** Whether its annex only says that there is nothing. */
const isLine = ({ told }: CityAnswer): boolean => told === null || told.kind === 'nothing';

/** 'Bilaga 3: Skärholmens stadsdelsnämnd'. */
function annexTitle({ organisation }: CityAnswer, at: number, language: Language): string {
  return `${word('annex', language)} ${at + 1}: ${organisation.name}`;
}

function answerBlocks({ told, hearing }: CityAnswer, language: Language): PaperBlock[] {
  if (told === null) {
    // A version whose key was erased had told something.
    if (hearing !== 'missing') return [paragraph(word('lost', language))];
    return [
      { kind: 'heading', level: 3, text: word('noAnswer', language) },
      paragraph(word('noAnswerAbout', language)),
    ];
  }
  if (told.kind === 'nothing') {
    return [{ kind: 'heading', level: 3, text: word('nothing', language) }, ...lines(told.reason)];
  }
  return told.kind === 'short' ? shortBlocks(told.answer, language) : versionBlocks(told, language);
}

function shortBlocks(answer: ShortAnswer, language: Language): PaperBlock[] {
  const { protectiveSecurity: status } = answer;
  return [
    ...shortAnswerParts
      .filter((part) => answer[part].trim() !== '')
      .flatMap((part): PaperBlock[] => [
        { kind: 'heading', level: 3, text: shortAnswerWords[part][language] },
        ...lines(answer[part]),
      ]),
    ...(status === null
      ? []
      : [
          { kind: 'heading', level: 3, text: word('protective', language) } as const,
          paragraph(protectiveSecurityWords[status][language]),
        ]),
  ];
}

function versionBlocks(
  told: Extract<ToldAnswer, { readonly kind: 'edition' }>,
  language: Language,
): PaperBlock[] {
  const { number, hash, isReserved, decision, area, sections } = told;
  const of = decision === null ? '' : [decision.body, decision.date, decision.paragraph && `§ ${decision.paragraph}`].filter(Boolean).join(', '); // prettier-ignore
  const rows: (readonly [CityWord, string])[] = [
    ['ofArea', area.name],
    ['decidedBy', isReserved || decision === null ? word('reserved', language) : of],
    ['version', String(number)],
    ['checksum', hash],
  ];
  return [
    {
      kind: 'table',
      head: [word('item', language), word('told', language)],
      rows: rows.map(([name, text]) => [plain(word(name, language)), plain(text)]),
    },
    ...(sections.length === 0 ? [paragraph(word('noWords', language))] : []),
    ...sections.flatMap(({ name, body }): PaperBlock[] => [
      { kind: 'heading', level: 3, text: name[language] },
      ...lines(body),
    ]),
  ];
}

/** A text line by line: empty lines say nothing. */
const lines = (text: string): PaperBlock[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraph);
