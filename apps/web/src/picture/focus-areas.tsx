import type { CategoryFigures } from '#domain';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadCsv } from '../format/csv.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { focusAreaCsv } from './figure-columns.js';
import { FocusTable } from './focus-table.js';
import { categoriesOf } from './texts.js';
import type { PictureData } from './use-picture.js';

/** Focus areas that open to their categories, each with this year beside last. */
export function FocusAreas({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const { area, picture } = data;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const all = picture.focusAreas.flatMap((focusArea) => allKeys(focusArea, focusArea.code));
  const isAllOpen = all.every((key) => open.has(key));
  const toggle = (key: string): void => {
    const changed = new Set(open);
    if (!changed.delete(key)) changed.add(key);
    setOpen(changed);
  };
  const download = (): void =>
    downloadCsv(
      `${area.code}-${picture.period.from}.csv`,
      focusAreaCsv(data, { t, language: languageOf(i18n) }),
    );
  return (
    <section className="focus-areas" aria-labelledby="focus-heading">
      <div className="section-head">
        <div>
          <h2 id="focus-heading">{t('focus.heading')}</h2>
          <p className="figure-sentence">{t('focus.intro')}</p>
        </div>
        {all.length > 0 && (
          <Button variant="quiet" onClick={() => setOpen(new Set(isAllOpen ? [] : all))}>
            {t(isAllOpen ? 'focus.closeAll' : 'focus.openAll')}
          </Button>
        )}
      </div>
      <FocusTable data={data} open={open} onToggle={toggle} />
      <Button variant="quiet" onClick={download}>
        <DownloadIcon aria-hidden fontSize="1.25rem" />
        {t('csv.focus')}
      </Button>
    </section>
  );
}

/** Keys of all rows that can be opened. */
function allKeys(figures: CategoryFigures, key: string, depth = 0): string[] {
  const below = depth === 0 ? categoriesOf(figures) : figures.categories;
  if (below.length === 0) return [];
  return [key, ...below.flatMap((each) => allKeys(each, `${key}/${each.code}`, depth + 1))];
}
