import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { Combobox, type ComboboxGroup } from '../ui/combobox.js';
import { addressOf, areasByAddress, searchAreas } from './area-list.js';

interface AreaComboboxProps {
  readonly areas: readonly Area[];
  /** Address of the chosen area. */
  readonly chosen: string;
  readonly onChoose: (address: string) => void;
  /** What the area is, where a page asks for more than one. */
  readonly label?: string;
  readonly hint?: string;
  /** Whether none at all may be chosen. */
  readonly clearable?: boolean;
  /** Where a form leads to the field; one of its own otherwise. */
  readonly id?: string;
  readonly error?: string | undefined;
}

/** Finds an area by its name. They are listed by level, each with the area around it, which tells two of one name apart. */
export function AreaCombobox(props: AreaComboboxProps) {
  const { areas, chosen, onChoose, label, hint, clearable, error } = props;
  const { t } = useTranslation();
  const ownId = useId();
  const id = props.id ?? ownId;
  const byAddress = useMemo(() => areasByAddress(areas), [areas]);
  const search = useCallback(
    (text: string): ComboboxGroup[] => {
      const aroundOf = ({ level, parent }: Area): string | undefined =>
        parent === null || level === 'county' ? undefined : byAddress.get(parent)?.name;
      return searchAreas(areas, text).map(({ levelKey, areas: found }) => ({
        key: levelKey,
        heading: t(levelKey),
        options: found.map((area) => ({
          value: addressOf(area),
          label: area.name,
          beside: aroundOf(area),
        })),
      }));
    },
    [areas, byAddress, t],
  );
  return (
    <Combobox
      id={id}
      label={label ?? t('area.label')}
      hint={hint}
      error={error}
      clearable={clearable}
      search={search}
      chosen={chosen}
      chosenLabel={byAddress.get(chosen)?.name ?? ''}
      onChoose={onChoose}
      listLabel={t('area.list')}
      hits={(count) => (count > 0 ? t('area.hits', { count }) : t('area.none'))}
      spokenHint={t('area.hint')}
    />
  );
}
