import type { Paper, PaperBlock } from '#documents';
import { disclosureKindWords } from '#domain';
import { groundLine } from './copy-paper.js';
import type { StoredDisclosure } from './disclosure.row.js';

/** What a decision is made of. */
export interface DecisionParts {
  readonly disclosure: StoredDisclosure;
  readonly isRefused: boolean;
  readonly grounds: readonly string[];
  /** Why, in the decider's words; empty where nothing was said. */
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * The decision to refuse, whole or in part, that whoever asked may demand, with how to appeal (OSL 6 kap. 3, 7 och 8
 * §§; förvaltningslagen 2017:900, 43–44 §§). An authority that asks is told by other rules, and gets no word of it here.
 */
export function decisionPaper(parts: DecisionParts): Paper {
  const { disclosure, isRefused, grounds, reason, date } = parts;
  const reference = disclosure.decisionDesignation ?? disclosure.designation ?? '';
  return {
    ...{ language: 'sv', title: 'Beslut om utlämnande', authority: disclosure.organisationName },
    ...{ date, reference },
    particulars: [
      ['Datum', date],
      ['Diarienummer', reference],
      ['Begäran', `${disclosure.designation ?? ''}, ${disclosureKindWords[disclosure.kind].sv}`],
      ['Beslutat av', `${disclosure.decidedByName ?? 'registrator'}, på delegation`],
    ],
    blocks: [
      ...section('Beslut', [isRefused ? REFUSED : IN_PART]),
      ...section('Skäl', [
        ...(reason === '' ? [] : [reason]),
        'Uppgifterna omfattas av sekretess enligt bestämmelserna nedan.',
      ]),
      ...(grounds.length === 0 ? [] : [groundList(grounds)]),
      ...appeal(disclosure),
    ],
  };
}

const REFUSED = 'Begäran avslås. Handlingarna lämnas inte ut.';
const IN_PART =
  'Handlingarna lämnas ut med vissa uppgifter borttagna. I de delarna avslås begäran.';

const section = (text: string, paragraphs: readonly string[]): PaperBlock[] => [
  { kind: 'heading', level: 2, text },
  ...paragraphs.map((each): PaperBlock => ({ kind: 'paragraph', line: [{ text: each }] })),
];

const groundList = (grounds: readonly string[]): PaperBlock => ({
  kind: 'list',
  items: grounds.map((ground) => [{ text: groundLine(ground) }]),
});

function appeal({ kind }: StoredDisclosure): PaperBlock[] {
  if (kind !== 'public_document' && kind !== 'party') return [];
  return section('Så överklagar du', [
    'Du kan överklaga beslutet till kammarrätten. Skriv vilket beslut du överklagar, hur du vill att det ändras och varför.',
    'Skicka överklagandet till oss, inte till kammarrätten. Det ska ha kommit in inom tre veckor från den dag då du fick del av beslutet.',
    'Skriv ditt namn och hur domstolen når dig.',
  ]);
}
