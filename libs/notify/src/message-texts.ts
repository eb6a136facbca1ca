import type { Bilingual, Language } from '#domain';
import { coordinatorTexts } from './coordinator-texts.js';
import { measureTexts } from './measure-texts.js';
import type { MessageText } from './message-text.js';
import { collectionTexts } from './collection-texts.js';
import { pictureTexts } from './picture-texts.js';
import { riskTexts } from './risk-texts.js';

/**
 * Every kind of message. The values are keys, dates and names of organisations: no content of incidents, no person's
 * name, no free text.
 */
export const messageTexts = {
  ...coordinatorTexts,
  ...pictureTexts,
  ...collectionTexts,
  ...measureTexts,
  ...riskTexts,
  'break-glass.used': {
    title: { sv: 'Nödåtkomst har använts', en: 'Break-glass access has been used' },
    body: {
      sv: 'Någon har öppnat händelsen {reference} med nödåtkomst. Granska senast {reviewBy} om det var befogat.',
      en: 'Somebody has opened the incident {reference} by break-glass. Review by {reviewBy} whether it was justified.',
    },
    path: '/break-glass',
  },
  'break-glass.reviewed': {
    title: { sv: 'Din nödåtkomst är granskad', en: 'Your break-glass access has been reviewed' },
    body: {
      sv: 'En annan person har granskat din nödåtkomst till händelsen {reference}. Läs utfallet i Lägesbild.',
      en: 'Another person has reviewed your break-glass access to the incident {reference}. Read the outcome in Lägesbild.',
    },
    path: '/break-glass',
  },
  'break-glass.overdue': {
    title: { sv: 'En nödåtkomst är inte granskad', en: 'A break-glass access is not reviewed' },
    body: {
      sv: 'Nödåtkomsten till händelsen {reference} skulle ha granskats senast {reviewBy}. Granska den nu.',
      en: 'The break-glass access to the incident {reference} was to be reviewed by {reviewBy}. Review it now.',
    },
    path: '/break-glass',
  },
  'reading.unusual': {
    title: {
      sv: 'Ovanligt mycket läsning av skyddade händelser',
      en: 'Unusually much reading of protected incidents',
    },
    body: {
      sv: 'Den {day} läste någon många fler skyddade händelser än den brukar. Se i läsloggen vem det var och skriv vad du kom fram till.',
      en: 'On {day} somebody read many more protected incidents than they usually do. See in the reading log who it was, and write what you found.',
    },
    path: '/audit',
  },
  'incidents.many': {
    title: {
      sv: 'Ovanligt många händelser från en person',
      en: 'Unusually many incidents from one person',
    },
    body: {
      sv: 'En person har rapporterat fler än {most} händelser på en timme. Alla är mottagna. Se om något stort händer, eller om något är fel.',
      en: 'One person has reported more than {most} incidents within an hour. All are received. See whether something large is happening, or something is wrong.',
    },
    path: '/incidents',
  },
} as const satisfies Record<string, MessageText>;

export type MessageKind = keyof typeof messageTexts;

/** The words of the trial mail. */
export const trialText = {
  title: { sv: 'Provbrev från Lägesbild', en: 'Trial mail from Lägesbild' },
  body: {
    sv: 'Breven från Lägesbild kommer fram. Du behöver inte göra något.',
    en: 'Mail from Lägesbild arrives. There is nothing that you need to do.',
  },
} as const;

/** The words of the mail that a partner signs in by: what the link opens, never what lies behind it. */
export const signInLinkText = {
  title: { sv: 'Din länk till Lägesbild', en: 'Your link to Lägesbild' },
  body: {
    sv: 'Här loggar du in i Lägesbild. Länken gäller i {minutes} minuter och en gång:\n\n{link}\n\nHar du inte väntat på den? Öppna den inte, och berätta för den du samverkar med.',
    en: 'Sign in to Lägesbild here. The link is valid for {minutes} minutes and once:\n\n{link}\n\nDid you not expect it? Leave it, and tell those you work with.',
  },
} as const;

const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/** A text in one language with its values in place. Line ends in a value become spaces: a value is never a header. */
export function worded(
  text: Bilingual,
  language: Language,
  values: Readonly<Record<string, string>>,
): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '').replace(CONTROL, ' ') : whole,
  );
}

/** Whether a stored kind still has words. */
export function isMessageKind(kind: string): kind is MessageKind {
  return Object.hasOwn(messageTexts, kind);
}
