import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../format/numbers.js';

const STORED_AS = 'lagesbild.language';
export const LANGUAGES: readonly Language[] = ['sv', 'en'];

const CATALOGUES: Record<Language, () => Promise<{ default: object }>> = {
  sv: () => import('./sv.json'),
  en: () => import('./en.json'),
};

function toLanguage(value: string | null): Language {
  return value === 'en' ? 'en' : 'sv';
}

/** Readies the texts in the language chosen last time, Swedish the first time. */
export async function startTexts(): Promise<void> {
  const language = toLanguage(localStorage.getItem(STORED_AS));
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: (await CATALOGUES[language]()).default } },
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await CATALOGUES[language]()).default);
  }
  await i18next.changeLanguage(language);
  localStorage.setItem(STORED_AS, language);
  document.documentElement.lang = language;
}

export function languageOf(i18n: { language: string }): Language {
  return toLanguage(i18n.language);
}
