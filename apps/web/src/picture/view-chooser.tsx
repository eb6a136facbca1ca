import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import type { Period } from '#domain';
import { useTranslation } from 'react-i18next';
import type { Area, Category } from '../api/client.js';
import { moveTo } from '../navigation/address.js';
import { viewAddress, type ViewChoice, type ViewPath } from '../navigation/view-address.js';
import { Button } from '../ui/button.js';
import { AreaCombobox } from './area-combobox.js';
import { FilterFields } from './filter-fields.js';
import type { NamesByCode } from './names.js';
import { OwnPeriod, PeriodSelect } from './period-fields.js';

interface ViewChooserProps {
  readonly path: ViewPath;
  readonly choice: ViewChoice;
  readonly areas: readonly Area[];
  /** Address of the area that is chosen, also when the view names none. */
  readonly area: string;
  readonly period: Period;
  readonly extent: { readonly oldest: string; readonly newest: string } | null;
  readonly names: NamesByCode;
  readonly categories: readonly Category[];
  readonly onRefresh: () => void;
}

/** Where, when and what: the same on the picture and on the map, and all of it in the address. */
export function ViewChooser(props: ViewChooserProps) {
  const { path, choice, areas, area, period, extent, onRefresh } = props;
  const { t } = useTranslation();
  const show = (change: Partial<ViewChoice>): void =>
    moveTo(viewAddress(path, { ...choice, area, period, exact: false, ...change }));
  const periods = { period, extent, onChange: (chosen: Period) => show({ period: chosen }) };
  return (
    <section className="chooser" aria-label={t('picture.choose')}>
      <AreaCombobox areas={areas} chosen={area} onChoose={(address) => show({ area: address })} />
      <PeriodSelect {...periods} />
      <Button variant="quiet" onClick={onRefresh}>
        <ArrowsCirclepathIcon aria-hidden fontSize="1.25rem" />
        {t('picture.refresh')}
      </Button>
      <OwnPeriod {...periods} />
      <FilterFields {...props} onChange={(filters) => show({ filters })} />
    </section>
  );
}
