import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { addressOf, type AreaGroup } from './area-list.js';

interface AreaOptionsProps {
  readonly listId: string;
  readonly groups: readonly AreaGroup[];
  readonly byAddress: ReadonlyMap<string, Area>;
  readonly chosen: string;
  readonly active: string | null;
  readonly onChoose: (address: string) => void;
}

/** Id of the option of an area, for the field that points it out. */
export function optionId(listId: string, address: string): string {
  return `${listId}-${address}`;
}

/** The listed areas by level, each with the area around it where that tells two of one name apart. */
export function AreaOptions(props: AreaOptionsProps) {
  const { listId, groups, byAddress, chosen, active, onChoose } = props;
  const { t } = useTranslation();
  useEffect(() => {
    if (active === null) return;
    document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);
  const aroundOf = ({ level, parent }: Area): string | null =>
    parent === null || level === 'county' ? null : (byAddress.get(parent)?.name ?? null);
  return groups.map(({ levelKey, areas }) => (
    <div key={levelKey} role="group" aria-labelledby={`${listId}-${levelKey}`}>
      <div id={`${listId}-${levelKey}`} role="presentation" className="combobox-group">
        {t(levelKey)}
      </div>
      {areas.map((area) => {
        const address = addressOf(area);
        const around = aroundOf(area);
        return (
          <div
            key={address}
            id={optionId(listId, address)}
            role="option"
            aria-selected={address === chosen}
            className={address === active ? 'combobox-option active' : 'combobox-option'}
            onClick={() => onChoose(address)}
          >
            <span>{area.name}</span>
            {around && <span className="combobox-parent">{around}</span>}
          </div>
        );
      })}
    </div>
  ));
}
