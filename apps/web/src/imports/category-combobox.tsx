import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Combobox, type ComboboxGroup } from '../ui/combobox.js';
import { searchCategories, type CategoryChoice } from './category-list.js';

interface CategoryComboboxProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly CategoryChoice[];
  /** Code of the chosen category, or ''. */
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** Finds a category by its name. An emptied field is no category. */
export function CategoryCombobox({ choices, ...field }: CategoryComboboxProps) {
  const { t } = useTranslation();
  const search = useCallback(
    (text: string): ComboboxGroup[] => [
      {
        key: 'all',
        heading: null,
        options: searchCategories(choices, text).map(({ code, name, path }) => ({
          value: code,
          label: name,
          beside: path,
        })),
      },
    ],
    [choices],
  );
  return (
    <Combobox
      {...field}
      search={search}
      chosenLabel={choices.find(({ code }) => code === field.chosen)?.name ?? ''}
      listLabel={t('imports.category.list')}
      hits={(count) =>
        count > 0 ? t('imports.category.hits', { count }) : t('imports.category.none')
      }
      clearable
    />
  );
}
