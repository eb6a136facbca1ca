import type { Bilingual } from '../../errors/language.js';
import type { FieldFault } from '../../errors/fault.js';
import { parseCivilDate } from '../../time/civil-date.js';
import { cleanRichText, plainText, richTextFaults, type RichText } from '../../text/rich-text.js';

/** What the paper is called: Stockholm's word, and that of most others. */
export const memoNames = {
  utlatande: { sv: 'Tjänsteutlåtande', en: 'Official report' },
  skrivelse: { sv: 'Tjänsteskrivelse', en: 'Official memorandum' },
} as const satisfies Record<string, Bilingual>;
export type MemoName = keyof typeof memoNames;
export const memoNameCodes = Object.keys(memoNames) as readonly MemoName[];

/** The sections of a memo, in the order in which a committee reads them. One without a text is left out. */
export const memoSections = {
  proposal: { sv: 'Förslag till beslut', en: 'Proposed decision' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  background: { sv: 'Bakgrund', en: 'Background' },
  matter: { sv: 'Ärendet', en: 'The matter' },
  preparation: { sv: 'Ärendets beredning', en: 'How the matter was prepared' },
  views: { sv: 'Förvaltningens synpunkter och förslag', en: 'Views and proposals' },
  economy: { sv: 'Ekonomiska konsekvenser', en: 'What it costs' },
  children: { sv: 'Barnets bästa', en: 'The best interests of the child' },
  equality: { sv: 'Jämställdhet', en: 'Gender equality' },
  sentTo: { sv: 'Beslutet skickas till', en: 'The decision is sent to' },
} as const satisfies Record<string, Bilingual>;
export type MemoSection = keyof typeof memoSections;
export const memoSectionCodes = Object.keys(memoSections) as readonly MemoSection[];

/** Whose names stand under the proposal; a line each. */
export interface MemoSignature {
  readonly name: string;
  readonly title: string;
}

/** The head of a memo, in one line each. */
export const memoHeadFields = [
  ...(['administration', 'department', 'caseOfficer', 'recipient'] as const),
  ...(['caseNumber', 'date', 'meetingDate'] as const),
] as const;
export type MemoHeadField = (typeof memoHeadFields)[number];

/** What an administration says around a version that its committee decides on. */
export interface Memo {
  readonly name: MemoName;
  readonly title: string;
  /** Dates are civil dates, or empty. */
  readonly head: Readonly<Record<MemoHeadField, string>>;
  readonly sections: Readonly<Record<MemoSection, RichText>>;
  readonly signatures: readonly MemoSignature[];
}

export const MEMO_SIGNATURES_MAX = 4;

export const emptyMemo: Memo = {
  ...{ name: 'utlatande', title: '', signatures: [] },
  head: {
    ...{ administration: '', department: '', caseOfficer: '', recipient: '' },
    ...{ caseNumber: '', date: '', meetingDate: '' },
  },
  sections: {
    ...{ proposal: [], summary: [], background: [], matter: [], preparation: [] },
    ...{ views: [], economy: [], children: [], equality: [], sentTo: [] },
  },
};

/** The memo without blanks around its words; signatures without a name and a title are left out. */
export function cleanMemo(memo: Memo): Memo {
  const head = memoHeadFields.map((field) => [field, memo.head[field].trim()] as const);
  const texts = memoSectionCodes.map((code) => [code, cleanRichText(memo.sections[code])] as const);
  const signatures = memo.signatures.map(({ name, title }) => ({
    ...{ name: name.trim(), title: title.trim() },
  }));
  return {
    ...{ name: memo.name, title: memo.title.trim() },
    head: Object.fromEntries(head) as Memo['head'],
    sections: Object.fromEntries(texts) as Memo['sections'],
    signatures: signatures.filter(({ name, title }) => name !== '' || title !== ''),
  };
}

/** What cannot be kept: a day that is none, and a link that leads elsewhere than a link may. */
export function memoFaults(memo: Memo): FieldFault[] {
  const days = (['date', 'meetingDate'] as const).filter(
    (field) => memo.head[field] !== '' && parseCivilDate(memo.head[field]) === undefined,
  );
  return [
    ...(memo.title === '' ? [{ path: 'memo.title', code: 'FIELD_REQUIRED' as const }] : []),
    ...days.map((field) => ({ path: `memo.head.${field}`, code: 'NOT_A_DATE' as const })),
    ...memoSectionCodes.flatMap((code) =>
      richTextFaults(memo.sections[code], `memo.sections.${code}`),
    ),
  ];
}

/** The sections in which something stands, in order. */
export function writtenSections(memo: Memo): readonly MemoSection[] {
  return memoSectionCodes.filter((code) => plainText(memo.sections[code]).trim() !== '');
}
