import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Alert } from '../ui/alert.js';
import { levelKeyOf } from './area-list.js';
import { FocusAreas } from './focus-areas.js';
import { Months } from './months.js';
import { Notes } from './notes.js';
import { comparisonSentence, headline, largestDifference } from './texts.js';
import type { PictureData } from './use-picture.js';
import { useUnplaced } from './use-unplaced.js';

/** The picture itself: what the figures say, then the months, then the focus areas, then how to read them. */
export function PictureReport({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const wording = { t, language: languageOf(i18n) };
  const { area, picture, year } = data;
  const unplaced = useUnplaced(data, wording);
  const isEmpty = picture.yearTotal === 0 && picture.lastYear === 0;
  const largest = largestDifference(picture, data.names, wording);
  return (
    <article className="report">
      <header className="report-head">
        <p className="report-area">{areaFacts(data, wording).join(' · ')}</p>
        <h1>{isEmpty ? t('empty.heading', { year }) : headline(area.name, picture, wording)}</h1>
        {isEmpty ? (
          <p className="lead">{t('empty.text', { area: area.name })}</p>
        ) : (
          <>
            <p className="lead">{comparisonSentence(picture, wording)}</p>
            {largest && <p className="lead lead-second">{largest}</p>}
            {picture.comparison && <p className="caution">{t('picture.caution')}</p>}
          </>
        )}
        {unplaced.warning && (
          <Alert kind="attention" heading={t('picture.carefulHeading')}>
            <p>{unplaced.warning}</p>
          </Alert>
        )}
      </header>
      {!isEmpty && (
        <>
          <Months data={data} />
          <FocusAreas data={data} />
        </>
      )}
      <Notes data={data} unplaced={unplaced.notes} />
    </article>
  );
}

function areaFacts(
  { area, areas }: PictureData,
  { t, language }: { t: ReturnType<typeof useTranslation>['t']; language: 'sv' | 'en' },
): string[] {
  const parent = areas.find((each) => `${each.level}:${each.code}` === area.parent);
  const level = t(levelKeyOf(area));
  const facts = [parent ? t('picture.within', { level, parent: parent.name }) : level];
  if (area.population) {
    facts.push(
      t('picture.population', {
        population: formatCount(area.population.count, language),
        year: area.population.year,
      }),
    );
  }
  return facts;
}
