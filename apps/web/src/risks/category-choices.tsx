import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { CategoryCombobox } from '../imports/category-combobox.js';
import { categoryChoices } from '../imports/category-list.js';
import { Button } from '../ui/button.js';

interface CategoryChoicesProps {
  readonly error: string | undefined;
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

/** The kinds of incident that tell of a risk: found by name, taken away one by one. */
export function CategoryChoices({ error, value, onChange }: CategoryChoicesProps) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(categoriesQuery);
  const choices = categoryChoices(data?.items ?? [], languageOf(i18n));
  const nameOf = (code: string) => choices.find((each) => each.code === code)?.name ?? code;
  const takeAway = (gone: string): void => {
    onChange(value.filter((each) => each !== gone));
    document.getElementById('risk-categories')?.focus();
  };
  return (
    <div className="governing-choices">
      <CategoryCombobox
        id="risk-categories"
        label={t('risks.field.categories')}
        choices={choices.filter(({ code }) => !value.includes(code))}
        chosen=""
        onChoose={(code) => code !== '' && onChange([...value, code])}
      />
      {error && <p className="ds-validation-message">{error}</p>}
      {value.length > 0 && (
        <ul className="governing-links" aria-label={t('risks.field.categories')}>
          {value.map((code) => (
            <li key={code}>
              <span>{nameOf(code)}</span>
              <Button variant="quiet" onClick={() => takeAway(code)}>
                {t('governing.takeAway')} <span className="visually-hidden">: {nameOf(code)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
