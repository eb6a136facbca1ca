import { weekSentence, type RecordingBreak } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { addressOf, areasByAddress } from '../picture/area-list.js';
import { focusKey } from '../picture/names.js';
import { RecordingBreaks } from '../picture/recording-breaks.js';
import { useNames } from '../picture/use-picture.js';
import { WeekEvents } from './week-events.js';
import { WeekNotes } from './week-notes.js';
import type { NamedFigure, ShownWeek } from './shown-week.js';
import type { Week, WeekFigure } from './week-query.js';
import { WeekPlaces } from './week-places.js';
import { WeekReports } from './week-reports.js';
import { WeekTable } from './week-table.js';
import { WeekTotal } from './week-total.js';

/** What the week says first, then how much, of what, where, who is silent, and how to read it. */
export function WeekReport(props: ShownWeek) {
  const { week, area, areas } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const names = useNames();
  const byAddress = areasByAddress(areas);
  const named = (figures: readonly WeekFigure[], nameOf: (code: string) => string): NamedFigure[] =>
    figures.map((figure) => ({ ...figure, name: nameOf(figure.code) }));
  const focusAreas = named(week.focusAreas, (code) => names(focusKey(code), language));
  const categories = named(week.categories, (code) => names(code, language));
  const parts = named(week.areas, (code) =>
    code === addressOf(area) ? t('week.nowhere') : (byAddress.get(code)?.name ?? code),
  );
  const hasParts = parts.length > 1 || parts.some(({ code }) => code !== addressOf(area));
  return (
    <>
      <header className="report-head">
        <p className="report-area">
          {t('week.days', { from: week.week.from, to: lastDayOf(week.week.to) })}
        </p>
        <h1>{weekSentence(week.total, area.name, week.week.from, language)}</h1>
        <Outside figures={[...categories, ...parts]} week={week} />
        <RecordingBreaks breaks={week.breaks as RecordingBreak[]} areas={areas} names={names} />
        <p className="report-links">
          <Link href={`/picture?area=${addressOf(area)}`}>{t('week.toPicture')}</Link>
          <Link href={`/meeting?area=${encodeURIComponent(addressOf(area))}`}>
            {t('week.toMeeting')}
          </Link>
        </p>
      </header>
      <WeekTotal {...props} />
      <WeekTable {...props} id="week-focus" what={t('csv.focusArea')} rows={focusAreas} />
      <WeekTable {...props} id="week-categories" what={t('csv.category')} rows={categories} />
      {hasParts && <WeekTable {...props} id="week-areas" what={t('csv.area')} rows={parts} />}
      {props.mayOpen && <WeekPlaces key={`${week.area} ${week.week.from}`} {...props} />}
      <WeekReports reports={week.reports} />
      <WeekEvents events={week.events} />
      <WeekNotes {...props} />
    </>
  );
}

const lastDayOf = (to: string): string =>
  new Date(Date.parse(to) - 24 * 3_600_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** In plain words what lies outside, the categories and the places, and how much of that chance alone would bring. */
function Outside({ figures, week }: { figures: readonly NamedFigure[]; week: Week }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (week.total.expected === null) return <p className="lead">{t('week.notExpected')}</p>;
  const outside = figures.filter(({ standing }) => standing !== null && standing !== 'within');
  return (
    <>
      {outside.length === 0 ? (
        <p className="lead">{t('week.allWithin')}</p>
      ) : (
        <ul className="week-outside">
          {outside.map(({ code, name, now, expected, standing }) => (
            <li key={code}>
              {t(`week.outside.${standing!}`, {
                name,
                now: formatCount(now, language),
                low: formatCount(expected!.low, language),
                high: formatCount(expected!.high, language),
              })}
            </li>
          ))}
        </ul>
      )}
      <p className="caution">
        {t('week.chance', {
          compared: formatCount(week.compared, language),
          outside: formatCount(week.outsideByChance, language),
        })}
      </p>
    </>
  );
}
