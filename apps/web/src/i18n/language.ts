import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../format/numbers.js';

const STORED_AS = 'lagesbild.language';
export const LANGUAGES: readonly Language[] = ['sv', 'en'];

type Part = 'first' | 'rest';

/** What signing in, the start page and reporting say comes first: on a slow phone the rest is half a second more. */
const TEXTS: Record<Language, Record<Part, () => Promise<{ default: object }>>> = {
  sv: { first: () => import('./first.sv.json'), rest: () => import('./sv.json') },
  en: { first: () => import('./first.en.json'), rest: () => import('./en.json') },
};
const underWay = new Map<string, Promise<void>>();
let needsRest = false;

function toLanguage(value: string | null): Language {
  return value === 'en' ? 'en' : 'sv';
}

/** Readies the first texts in the language chosen last time, Swedish the first time. */
export async function startTexts(): Promise<void> {
  const language = toLanguage(localStorage.getItem(STORED_AS));
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: (await TEXTS[language].first()).default } },
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  document.documentElement.lang = language;
}

/** Readies the rest of the texts too, which every page needs but those that come first. */
export async function allTexts(): Promise<void> {
  needsRest = true;
  await add(toLanguage(i18next.language), 'rest');
}

export async function chooseLanguage(language: Language): Promise<void> {
  await add(language, 'first');
  if (needsRest) await add(language, 'rest');
  await i18next.changeLanguage(language);
  localStorage.setItem(STORED_AS, language);
  document.documentElement.lang = language;
}

/** Adds a part to the texts of a language, once; one that could not be fetched is asked for again the next time. */
function add(language: Language, part: Part): Promise<void> {
  const name = `${language} ${part}`;
  const added =
    underWay.get(name) ??
    TEXTS[language][part]().then(({ default: texts }) => {
      i18next.addResourceBundle(language, 'translation', texts, true, true);
    });
  underWay.set(name, added);
  added.catch(() => underWay.delete(name));
  return added;
}

export function languageOf(i18n: { language: string }): Language {
  return toLanguage(i18n.language);
}
