import { focusAreas } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Checkbox } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import type { MeasureFilterChoice, Measures } from './measure-queries.js';

const ID = /^[0-9a-f-]{36}$/;

/** What the address asks for. */
export function filterIn({ searchParams }: URL): MeasureFilterChoice {
  const [area, focusArea, owner] = ['area', 'focusArea', 'owner'].map((name) =>
    searchParams.get(name),
  );
  return {
    ...(area && { area }),
    ...(focusArea && { focusArea }),
    ...(owner && ID.test(owner) && { owner }),
    ...(searchParams.get('late') === 'true' && { late: true }),
  };
}

interface FiltersProps {
  readonly filter: MeasureFilterChoice;
  readonly measures: Measures;
}

/** Which measures are shown. Choices stand in the address, so that a view can be sent on. */
export function MeasureFilters({ filter, measures }: FiltersProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const change = (changed: Record<string, string | boolean | undefined>): void => {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, ...changed })) {
      if (value !== undefined && value !== '' && value !== false) asked.set(name, String(value));
    }
    const query = asked.toString();
    moveTo(query === '' ? '/measures' : `/measures?${query}`, { replace: true });
  };
  const areas = new Map(measures.items.map(({ area, areaName }) => [area, areaName]));
  if (filter.area !== undefined && !areas.has(filter.area)) areas.set(filter.area, filter.area);
  return (
    <section className="chooser measure-filters" aria-label={t('measureWork.filters')}>
      <Select
        id="filter-area"
        label={t('measureWork.area')}
        value={filter.area ?? ''}
        onChange={(area) => change({ area })}
      >
        <option value="">{t('measureWork.all')}</option>
        {[...areas].map(([address, name]) => (
          <option key={address} value={address}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        id="filter-focus"
        label={t('measureWork.focusArea')}
        value={filter.focusArea ?? ''}
        onChange={(focusArea) => change({ focusArea })}
      >
        <option value="">{t('measureWork.all')}</option>
        {focusAreas.map(({ code, names }) => (
          <option key={code} value={code}>
            {names[language]}
          </option>
        ))}
      </Select>
      <Select
        id="filter-owner"
        label={t('measureWork.column.owner')}
        value={filter.owner ?? ''}
        onChange={(owner) => change({ owner })}
      >
        <option value="">{t('measureWork.all')}</option>
        {measures.owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Checkbox
        id="filter-late"
        label={t('measureWork.onlyLate')}
        checked={filter.late === true}
        onChange={(late) => change({ late })}
      />
    </section>
  );
}
