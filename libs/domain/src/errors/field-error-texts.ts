import { areaErrorTexts } from './area-error-texts.js';
import { collectionFieldErrorTexts } from './collection-field-error-texts.js';
import { governingFieldErrorTexts } from './governing-field-error-texts.js';
import { importErrorTexts } from './import-error-texts.js';
import type { Bilingual } from './language.js';
import { measureFieldErrorTexts } from './measure-field-error-texts.js';
import { pictureFieldErrorTexts } from './picture-field-error-texts.js';
import { plannedEventErrorTexts } from './planned-event-error-texts.js';
import { registerErrorTexts } from './register-error-texts.js';
import { riskFieldErrorTexts } from './risk-field-error-texts.js';
import { statisticsErrorTexts } from './statistics-error-texts.js';
import { wordTemplateErrorTexts } from './word-template-error-texts.js';

/** What can be wrong with one field, apart from the codes in `errorTexts`. `{name}` is filled from values. */
export const fieldErrorTexts = {
  ...areaErrorTexts,
  ...collectionFieldErrorTexts,
  ...governingFieldErrorTexts,
  ...importErrorTexts,
  ...plannedEventErrorTexts,
  ...registerErrorTexts,
  ...riskFieldErrorTexts,
  ...statisticsErrorTexts,
  ...wordTemplateErrorTexts,
  FIELD_INVALID: { sv: 'Uppgiften stämmer inte.', en: 'The value is not valid.' },
  DECISION_IN_FUTURE: {
    sv: 'Beslutet kan inte ha en dag som inte har kommit.',
    en: 'The decision cannot be of a day that has not come.',
  },
  FIELD_REQUIRED: { sv: 'Uppgiften saknas.', en: 'The value is missing.' },
  UNKNOWN_FIELD: { sv: 'Fältet finns inte.', en: 'There is no such field.' },
  CHARACTER_REFUSED: {
    sv: 'Texten innehåller ett tecken som inte går att spara.',
    en: 'The text holds a character that cannot be stored.',
  },
  NESTED_TOO_DEEP: {
    sv: 'Innehållet har för många nivåer, {max} är det mesta.',
    en: 'The body has too many levels, {max} at most.',
  },
  NUMBER_TOO_SMALL: {
    sv: 'Talet måste vara minst {min}.',
    en: 'The number must be at least {min}.',
  },
  NUMBER_TOO_LARGE: { sv: 'Talet får vara högst {max}.', en: 'The number must be at most {max}.' },
  NOT_A_NUMBER: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  NOT_AN_INTEGER: { sv: 'Skriv ett heltal.', en: 'Write a whole number.' },
  NOT_A_BOOLEAN: { sv: 'Skriv true eller false.', en: 'Write true or false.' },
  NOT_A_TEXT: { sv: 'Skriv en text.', en: 'Write a text.' },
  NOT_A_LIST: { sv: 'Skicka en lista.', en: 'Send a list.' },
  NOT_AN_OBJECT: { sv: 'Skicka ett objekt.', en: 'Send an object.' },
  TEXT_TOO_SHORT: {
    sv: 'Texten måste ha minst {min} tecken.',
    en: 'The text must have at least {min} characters.',
  },
  TEXT_TOO_LONG: {
    sv: 'Texten får ha högst {max} tecken.',
    en: 'The text must have at most {max} characters.',
  },
  TEXT_LENGTH_WRONG: {
    sv: 'Texten måste ha mellan {min} och {max} tecken.',
    en: 'The text must have between {min} and {max} characters.',
  },
  FORMAT_WRONG: { sv: 'Texten har inte rätt form.', en: 'The text does not have the right form.' },
  NOT_A_CHOICE: { sv: 'Välj något av: {choices}.', en: 'Choose one of: {choices}.' },
  NOT_A_UUID: { sv: 'Skriv ett UUID.', en: 'Write a UUID.' },
  NOT_A_TIME: {
    sv: 'Skriv tiden med tidszon, till exempel 2026-03-01T14:30:00Z.',
    en: 'Write the time with its offset, such as 2026-03-01T14:30:00Z.',
  },
  NOT_A_DATE: {
    sv: 'Skriv datumet som 2026-03-01.',
    en: 'Write the date as 2026-03-01.',
  },
  NOT_AN_EMAIL: { sv: 'Skriv en e-postadress.', en: 'Write an e-mail address.' },
  LIST_TOO_SHORT: {
    sv: 'Listan måste ha minst {min} delar.',
    en: 'The list must have at least {min} items.',
  },
  LIST_TOO_LONG: {
    sv: 'Listan får ha högst {max} delar.',
    en: 'The list must have at most {max} items.',
  },
  LIST_REPEATS: { sv: 'Samma sak står två gånger.', en: 'The same item is there twice.' },
  EXACTLY_ONE: { sv: 'Ange exakt en av: {choices}.', en: 'Give exactly one of: {choices}.' },
  COLOUR_TOO_LIGHT: {
    sv: 'Färgen är för ljus för vit text. Välj en mörkare.',
    en: 'The colour is too light for white text. Choose a darker one.',
  },
  PASSWORD_COMMON: {
    sv: 'Lösenordet är för lätt att gissa. Välj ett annat.',
    en: 'The password is too easy to guess. Choose another.',
  },
  ...measureFieldErrorTexts,
  ...pictureFieldErrorTexts,
} as const satisfies Record<string, Bilingual>;

export type FieldErrorCode = keyof typeof fieldErrorTexts;
