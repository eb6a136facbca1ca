import { useTranslation } from 'react-i18next';
import { chooseLanguage, languageOf, LANGUAGES } from '../i18n/language.js';

/** Each language is named in itself, so that its readers find it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const current = languageOf(i18n);
  return (
    <div className="switch" role="group" aria-label={t('language.label')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className="switch-choice"
          aria-pressed={language === current}
          onClick={() => void chooseLanguage(language)}
        >
          {t(`language.${language}`)}
        </button>
      ))}
    </div>
  );
}
