import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, shownTheme, THEMES, type Theme } from '../theme/theme.js';

/** Light, dark, or as the device has it. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(shownTheme);
  const choose = (chosen: Theme): void => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <div className="switch" role="group" aria-label={t('theme.label')}>
      {THEMES.map((each) => (
        <button
          key={each}
          type="button"
          className="switch-choice"
          aria-pressed={each === theme}
          onClick={() => choose(each)}
        >
          {t(`theme.${each}`)}
        </button>
      ))}
    </div>
  );
}
