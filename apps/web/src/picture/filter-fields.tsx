import { incidentKinds, type Period } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../api/client.js';
import { capitalise } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { categoryChoices, searchCategories } from '../imports/category-list.js';
import {
  filterNames,
  noFilters,
  type ViewChoice,
  type ViewFilters,
} from '../navigation/view-address.js';
import { Button } from '../ui/button.js';
import { Combobox, type ComboboxGroup } from '../ui/combobox.js';
import { Details } from '../ui/details.js';
import { Select } from '../ui/select.js';
import { filterWords, kindName, severityName } from './filter-words.js';
import { focusKey, type NamesByCode } from './names.js';
import { sourcesQuery } from './queries.js';

const FOCUS_AREAS = ['accidents', 'crime', 'threats_staff', 'resilience', 'protective_security'];
const SEVERITIES = ['0', '1', '2', '3', '4'];
const ALL = '';

interface FilterFieldsProps {
  readonly choice: ViewChoice;
  readonly area: string;
  readonly period: Period;
  readonly names: NamesByCode;
  readonly categories: readonly Category[];
  readonly onChange: (filters: ViewFilters) => void;
}

/** What is counted, folded away until somebody wants less than everything. */
export function FilterFields(props: FilterFieldsProps) {
  const { choice, area, period, names, categories, onChange } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { filters } = choice;
  const [isOpen, setOpen] = useState(false);
  const sources = useQuery({ ...sourcesQuery(area, period), enabled: isOpen && area !== '' });
  const words = filterWords(filters, names, language);
  const set = (name: keyof ViewFilters) => (value: string) =>
    onChange({ ...filters, [name]: value === ALL ? [] : [value] });
  const lists = {
    focusArea: FOCUS_AREAS.map((code) => [code, names(focusKey(code), language)] as const),
    kind: incidentKinds.map((kind) => [kind, capitalise(kindName(kind, language))] as const),
    severity: SEVERITIES.map((each) => [each, capitalise(severityName(each, language))] as const),
    source: [...new Set([...(sources.data ?? []), ...filters.source])].map(
      (each) => [each, each] as const,
    ),
  };
  return (
    <Details
      summary={words === null ? t('filter.none') : t('filter.some', { what: words })}
      open={isOpen}
      onToggle={setOpen}
    >
      <div className="chooser-filters">
        <CategoryField
          categories={categories}
          chosen={filters.category[0] ?? ALL}
          names={names}
          onChoose={set('category')}
        />
        {(['focusArea', 'kind', 'severity', 'source'] as const).map((name) => (
          <Select
            key={name}
            id={`filter-${name}`}
            label={t(`filter.${name}`)}
            value={filters[name][0] ?? ALL}
            onChange={set(name)}
          >
            <option value={ALL}>{t('filter.all')}</option>
            {lists[name].map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        ))}
      </div>
      {filterNames.some((name) => filters[name].length > 0) && (
        <Button variant="quiet" onClick={() => onChange(noFilters)}>
          {t('filter.clear')}
        </Button>
      )}
    </Details>
  );
}

interface CategoryFieldProps {
  readonly categories: readonly Category[];
  readonly chosen: string;
  readonly names: NamesByCode;
  readonly onChoose: (code: string) => void;
}

function CategoryField({ categories, chosen, names, onChoose }: CategoryFieldProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const choices = useMemo(() => categoryChoices(categories, language), [categories, language]);
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
      id="filter-category"
      label={t('filter.category')}
      search={search}
      chosen={chosen}
      chosenLabel={chosen === ALL ? '' : names(chosen, language)}
      onChoose={onChoose}
      listLabel={t('filter.category')}
      hits={(count) => t('filter.hits', { count })}
      clearable
    />
  );
}
