import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import type { Import } from './queries.js';

/** Words of the source that no category is known for. */
export function Unmapped({ unmapped }: Pick<Import, 'unmapped'>) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <section className="import-section">
      <h2>{t('imports.unmapped.heading')}</h2>
      <p>{t('imports.unmapped.intro')}</p>
      <ul className="unmapped">
        {unmapped.map(({ value, rows }, at) => (
          <li key={value ?? at}>
            {value === null ? t('imports.unmapped.hidden') : value}{' '}
            <span className="unmapped-rows">
              {t('imports.unmapped.rows', { count: rows, formatted: formatCount(rows, language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
