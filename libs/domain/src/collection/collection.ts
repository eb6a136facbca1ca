import type { Bilingual } from '../errors/language.js';

/** How far the city's yearly collection (insamling) has come. */
export const collectionStateWords = {
  draft: { sv: 'Förbereds', en: 'Being prepared' },
  open: { sv: 'Pågår', en: 'Under way' },
  closed: { sv: 'Avslutad', en: 'Closed' },
} as const satisfies Record<string, Bilingual>;
export type CollectionState = keyof typeof collectionStateWords;
export const collectionStates = Object.keys(collectionStateWords) as readonly CollectionState[];

/** What an organisation is asked for: a whole situation picture, or a shorter answer. */
export const answerFormWords = {
  picture: { sv: 'Risk- och lägesbild', en: 'Risk and situation picture' },
  short: { sv: 'Kort svar', en: 'Short answer' },
} as const satisfies Record<string, Bilingual>;
export type AnswerForm = keyof typeof answerFormWords;
export const answerForms = Object.keys(answerFormWords) as readonly AnswerForm[];

/** What an organisation can answer with. */
export const answerKindWords = {
  edition: { sv: 'Lägesbild', en: 'Situation picture' },
  short: { sv: 'Kort svar', en: 'Short answer' },
  nothing: { sv: 'Inget att rapportera', en: 'Nothing to report' },
} as const satisfies Record<string, Bilingual>;
export type AnswerKind = keyof typeof answerKindWords;

/**
 * What is suggested for an organisation: a committee that answers for an area (a district) makes a picture of it, and
 * specialist committees and companies have none to make one of.
 */
export function suggestedForm(organisation: {
  readonly kind: string;
  readonly hasArea: boolean;
}): AnswerForm {
  return organisation.kind === 'committee' && organisation.hasArea ? 'picture' : 'short';
}

/** What a short answer tells, each in words of its own. */
export const shortAnswerParts = ['risks', 'staffThreats', 'accidents', 'changes'] as const;
export type ShortAnswerPart = (typeof shortAnswerParts)[number];
export const shortAnswerWords = {
  risks: { sv: 'Risker i verksamheten', en: 'Risks in the work' },
  staffThreats: {
    sv: 'Hot, våld och otillåten påverkan mot anställda',
    en: 'Threats, violence and undue influence against staff',
  },
  accidents: { sv: 'Olyckor och tillbud', en: 'Accidents and near misses' },
  changes: { sv: 'Vad ni gör och vad som har ändrats', en: 'What you do and what has changed' },
} as const satisfies Record<ShortAnswerPart, Bilingual>;

export const ANSWER_TEXT_CHARACTERS_MAX = 4_000;

/** How far the work on protective security has come. Never what is protected. */
export const protectiveSecurityWords = {
  not_begun: { sv: 'Inte påbörjat', en: 'Not begun' },
  ongoing: { sv: 'Pågår', en: 'Under way' },
  analysed: { sv: 'Säkerhetsskyddsanalys finns', en: 'There is an analysis' },
  not_needed: { sv: 'Behövs inte, enligt analys', en: 'Not needed, by analysis' },
} as const satisfies Record<string, Bilingual>;
export type ProtectiveSecurityStatus = keyof typeof protectiveSecurityWords;

/** A short answer as it is written, and handed in once every part is there. */
export type ShortAnswer = { readonly [Part in ShortAnswerPart]: string } & {
  readonly protectiveSecurity: ProtectiveSecurityStatus | null;
};
export const emptyShortAnswer: ShortAnswer = {
  ...{ risks: '', staffThreats: '', accidents: '', changes: '' },
  protectiveSecurity: null,
};

/** The parts in which nothing stands yet; `changes` may stay empty. */
export function lackingParts(answer: ShortAnswer): (ShortAnswerPart | 'protectiveSecurity')[] {
  const texts = shortAnswerParts.filter((part) => part !== 'changes' && answer[part].trim() === '');
  return answer.protectiveSecurity === null ? [...texts, 'protectiveSecurity'] : texts;
}
