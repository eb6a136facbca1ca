import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { yearPeriod } from '#domain';
import type { Area, Session } from '../api/client.js';
import { areasQuery } from '../api/queries.js';
import { formatCount, formatDate, formatMonth } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { noFilters } from '../navigation/view-address.js';
import { organisationsQuery } from '../organisation/organisation-queries.js';
import { addressOf } from '../picture/area-list.js';
import { Standouts } from '../picture/standouts.js';
import { ButtonLink } from '../ui/button.js';
import { HelpText } from '../ui/help-text.js';
import { homeArea } from './home-area.js';
import { latestMonths, type Latest } from './latest-months.js';
import { twoYearsQuery } from './start-queries.js';

/** What is new in the figures, in a sentence or two, and the way on. */
export function LatestFigures({ session }: { session: Session }) {
  const areas = useQuery(areasQuery);
  const organisations = useQuery(organisationsQuery);
  const area =
    areas.data && organisations.data && homeArea(areas.data, organisations.data, session.roles);
  return area ? <Figures area={area} /> : null;
}

function Figures({ area }: { area: Area }) {
  const { t } = useTranslation();
  const today = formatDate(Date.now());
  const { data } = useQuery(twoYearsQuery(addressOf(area), Number(today.slice(0, 4))));
  if (!data) return null;
  const latest = latestMonths(data, today);
  return (
    <section className="start-figures" aria-labelledby="start-figures">
      <h2 id="start-figures">{t('start.figures.heading', { area: area.name })}</h2>
      {latest ? <Sentences latest={latest} /> : <p className="lead">{t('start.figures.none')}</p>}
      <Standouts
        view={{
          area: addressOf(area),
          period: yearPeriod(Number(today.slice(0, 4))),
          ...{ exact: true, filters: noFilters },
        }}
        headingLevel={3}
      />
      <div className="start-buttons">
        <ButtonLink variant="primary" href={`/picture?area=${addressOf(area)}`}>
          {t('start.figures.picture')}
        </ButtonLink>
        <ButtonLink href="/map">{t('start.figures.map')}</ButtonLink>
        <ButtonLink href={`/week?area=${addressOf(area)}`}>{t('start.figures.week')}</ButtonLink>
        <ButtonLink href={`/staff-threats?area=${addressOf(area)}`}>
          {t('start.figures.staffThreats')}
        </ButtonLink>
      </div>
    </section>
  );
}

function Sentences({ latest }: { latest: Latest }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { month, count, before, yearSoFar } = latest;
  const name = formatMonth(Number(month.slice(5)), language, 'long');
  const said = {
    month: name,
    year: month.slice(0, 4),
    count,
    formatted: formatCount(count, language),
  };
  const difference = before === null ? null : Math.abs(count - before);
  const direction =
    before === null || count === before ? 'same' : count > before ? 'more' : 'fewer';
  return (
    <>
      <p className="lead">
        {difference === null
          ? t('start.figures.month', said)
          : t(`start.figures.${direction}`, {
              ...said,
              difference: formatCount(difference, language),
              lastYear: Number(said.year) - 1,
            })}
      </p>
      <div className="caution">
        {t('start.figures.year', { count: yearSoFar, formatted: formatCount(yearSoFar, language) })}{' '}
        {difference !== null && t('picture.caution')}{' '}
        <HelpText about={t('start.figures.helpWord')}>{t('start.figures.help')}</HelpText>
      </div>
    </>
  );
}
