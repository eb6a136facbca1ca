import { comparisonSentence, expectedSentence, headline, periodText } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { viewAddress } from '../navigation/view-address.js';
import { themesQuery } from '../statistics/statistics-queries.js';
import { Alert } from '../ui/alert.js';
import { addressOf, levelKeyOf } from './area-list.js';
import { CoverageLine } from './coverage-line.js';
import { Affected, Severities, SubAreas } from './divisions.js';
import { FocusAreas } from './focus-areas.js';
import { GuardedBands } from './guarded-bands.js';
import { Months } from './months.js';
import { Notes } from './notes.js';
import { RecordingBreaks } from './recording-breaks.js';
import { Standouts } from './standouts.js';
import { SteppedUp } from './stepped-up.js';
import { largestDifference } from './texts.js';
import { unplacedNotes } from './unplaced.js';
import type { PictureData } from './use-picture.js';

/** The picture itself: what the figures say, then when, where and what, then how to read them. */
export function PictureReport({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { area, picture, choice } = data;
  const unplaced = unplacedNotes(data, { t, language });
  const isEmpty = picture.total === 0 && picture.before === 0;
  return (
    <article className="picture">
      <header className="report-head">
        <p className="report-area">{areaFacts(data, { t, language }).join(' · ')}</p>
        <h1>
          {isEmpty
            ? t('empty.heading', { year: periodText(picture.period, language) })
            : headline(data.subject(language), picture, language)}
        </h1>
        {isEmpty ? (
          <p className="lead">{t('empty.text', { area: area.name })}</p>
        ) : (
          <Lead data={data} />
        )}
        <CoverageLine area={area} period={picture.period} />
        <SteppedUp data={data} />
        <RecordingBreaks breaks={picture.breaks} areas={data.areas} names={data.names} />
        {unplaced.warning && (
          <Alert kind="attention" heading={t('picture.carefulHeading')}>
            <p>{unplaced.warning}</p>
          </Alert>
        )}
        <Links data={data} />
      </header>
      {!isEmpty && (
        <>
          <Standouts
            view={{
              area: addressOf(area),
              period: picture.period,
              exact: true,
              filters: choice.filters,
            }}
            choice={choice}
          />
          <Months data={data} />
          <SubAreas data={data} />
          <FocusAreas data={data} />
          <Affected data={data} />
          <Severities data={data} />
        </>
      )}
      <GuardedBands data={data} />
      <Notes data={data} unplaced={unplaced.notes} />
    </article>
  );
}

/** The same view in other ways. */
function Links({ data: { area, picture, choice } }: { data: PictureData }) {
  const { t } = useTranslation();
  const themes = useQuery(themesQuery(addressOf(area)));
  const view = { ...choice, area: addressOf(area), period: picture.period, exact: false };
  return (
    <p className="report-links">
      <Link href={viewAddress('/map', view)}>{t('picture.onMap')}</Link>
      <Link href={viewAddress('/figures', view)}>{t('picture.figures')}</Link>
      <Link href={`/week?area=${view.area}`}>{t('picture.toWeek')}</Link>
      <Link href={`/staff-threats?area=${view.area}`}>{t('picture.toStaffThreats')}</Link>
      {themes.data && themes.data.length > 0 && (
        <Link href={`/statistics?area=${view.area}`}>{t('picture.toStatistics')}</Link>
      )}
    </p>
  );
}

/** The sentences after the headline. */
function Lead({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { picture } = data;
  const expected = expectedSentence(picture, language);
  const largest = largestDifference(picture, data.names, { t, language });
  return (
    <>
      <p className="lead">{comparisonSentence(picture, language)}</p>
      {expected && <p className="lead lead-second">{expected}</p>}
      {largest && <p className="lead lead-second">{largest}</p>}
      {picture.compared && <p className="caution">{t('picture.caution')}</p>}
    </>
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
