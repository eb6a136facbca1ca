import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Select } from '../ui/select.js';
import { CategoryCombobox } from './category-combobox.js';
import { categoryChoices } from './category-list.js';
import { ColumnOptions } from './column-options.js';
import type { PartProps } from './mapping-part.js';
import type { MappingCheck } from './queries.js';

interface CategoriesProps extends PartProps {
  /** Words of the file that no category is known for. */
  readonly unmapped: MappingCheck['unmapped'];
}

/** What happened: the column, and the category of each of its words that is not one of ours. */
export function MappingCategories(props: CategoriesProps) {
  const { columns, mapping, onChange, error, unmapped } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const categories = useQuery(categoriesQuery);
  const choices = useMemo(
    () => categoryChoices(categories.data?.items ?? [], language),
    [categories.data, language],
  );
  const { category, categories: chosen, otherwise } = mapping;
  const rowsOf = new Map(unmapped.map(({ value, rows }) => [value, rows]));
  // Words that have been given a category stay where they are, so that it can be changed.
  const words = [...new Set([...Object.keys(chosen), ...rowsOf.keys()])];
  const choose = (word: string, code: string): void => {
    const { [word]: _, ...others } = chosen;
    onChange({ categories: code === '' ? others : { ...others, [word]: code } });
  };
  return (
    <>
      <Select
        id="map-category"
        label={t('imports.map.category')}
        hint={t('imports.map.categoryHint')}
        error={error}
        value={category}
        onChange={(column) => onChange({ category: column })}
      >
        <option value="">{t('imports.map.sameCategory')}</option>
        <ColumnOptions columns={columns} />
      </Select>
      {category !== '' && words.length > 0 && (
        <div className="words" role="group" aria-label={t('imports.map.words')}>
          <p>{t('imports.map.wordsIntro')}</p>
          {words.map((word, at) => {
            const count = rowsOf.get(word);
            return (
              <CategoryCombobox
                key={word}
                id={`word-${at}`}
                label={
                  count === undefined
                    ? word
                    : t('imports.map.word', {
                        ...{ word, count, formatted: formatCount(count, language) },
                      })
                }
                choices={choices}
                chosen={chosen[word] ?? ''}
                onChoose={(code) => choose(word, code)}
              />
            );
          })}
        </div>
      )}
      <CategoryCombobox
        id="map-otherwise"
        label={t(category === '' ? 'imports.map.all' : 'imports.map.otherwise')}
        choices={choices}
        chosen={otherwise}
        onChoose={(code) => onChange({ otherwise: code })}
      />
    </>
  );
}
