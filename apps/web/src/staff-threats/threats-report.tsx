import { periodText } from '#domain';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { downloadCsv, type CsvCell } from '../format/csv.js';
import { formatCount, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { addressOf } from '../picture/area-list.js';
import { CoverageLine } from '../picture/coverage-line.js';
import { Button } from '../ui/button.js';
import {
  nameOfCode,
  nameOfUnitKind,
  rangeText,
  rateText,
  shareText,
  threatsSource,
  type ShownThreats,
} from './shown-threats.js';
import type { CodedRange } from './threats-query.js';
import { ThreatsSeries } from './threats-series.js';
import { ThreatsTable } from './threats-table.js';

const CONSIDERED = 'considered_changing_decision';
const tables = ['influenceKinds', 'actorTypes', 'consequences'] as const;

/** How many and how it changed, then of whom, by whom and what it led to, then how to read it. */
export function ThreatsReport(props: ShownThreats) {
  const { threats, figures, period, area } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const isBanded = threats.told === 'bands';
  const said = { area: area.name, period: periodText(period, language) };
  return (
    <>
      <header className="report-head">
        <p className="report-area">
          {t(threats.of === 'own' ? 'staffThreats.ofOwn' : 'staffThreats.ofAll')}
        </p>
        <h1>
          {t('staffThreats.told', {
            ...said,
            count: figures.total.atMost,
            total: rangeText(figures.total, language),
          })}
        </h1>
        <Lead {...props} />
        <CoverageLine area={area} period={period} />
        <p className="report-links">
          <Link href={`/picture?area=${addressOf(area)}`}>{t('week.toPicture')}</Link>
        </p>
      </header>
      <ThreatsSeries {...props} />
      <ThreatsTable
        id="unit-kinds"
        heading={t('staffThreats.tables.unitKinds')}
        rows={figures.unitKinds}
        isBanded={isBanded}
        nameOf={({ code }) => nameOfUnitKind(code, t)}
        rateOf={({ rate }) => rate && rateText(rate, language)}
      />
      {tables.map((table) => (
        <ThreatsTable
          key={table}
          id={table}
          heading={t(`staffThreats.tables.${table}`)}
          rows={figures[table]}
          isBanded={isBanded}
          nameOf={({ code }: CodedRange) => nameOfCode(code, t, language)}
        />
      ))}
      <section>
        <Button
          variant="quiet"
          onClick={() =>
            downloadCsv(`${area.code}-${period.from}-staff-threats.csv`, csvOf(props, t, language))
          }
        >
          <DownloadIcon aria-hidden fontSize="1.25rem" />
          {t('staffThreats.csv')}
        </Button>
      </section>
      <section className="notes" aria-labelledby="notes-heading">
        <h2 id="notes-heading">{t('notes.heading')}</h2>
        <ul>
          {(isBanded ? ['bands', 'whole', 'kinds'] : ['exact', 'place']).map((note) => (
            <li key={note}>{t(`staffThreats.notes.${note}`)}</li>
          ))}
          <li>{t('staffThreats.notes.reported')}</li>
          <li>{t('staffThreats.notes.rate', { method: threats.method })}</li>
        </ul>
        <p className="source">{threatsSource(props, t, language)}</p>
      </section>
    </>
  );
}

/** What it led to, what the police know, and how much it is for those who work there. */
function Lead({ figures }: ShownThreats) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { consequences, policeReported, policeShare, rate } = figures;
  const considered = consequences.find(({ code }) => code === CONSIDERED);
  return (
    <>
      {considered && (
        <p className="lead">
          {t('staffThreats.considered', { total: rangeText(considered, language) })}
        </p>
      )}
      {policeShare && (
        <p className="lead lead-second">
          {t('staffThreats.police', {
            share: shareText(policeShare, language),
            total: rangeText(policeReported, language),
          })}
        </p>
      )}
      {rate && (
        <p className="lead lead-second">
          {t('staffThreats.rate', {
            rate: rateText(rate, language),
            headcount: formatCount(rate.headcount, language),
          })}
        </p>
      )}
    </>
  );
}

/** Every table as rows; counts as texts, so that no program takes a band for a number and adds it up. */
function csvOf(
  props: ShownThreats,
  t: ReturnType<typeof useTranslation>['t'],
  language: Language,
): CsvCell[][] {
  const { figures, area, period } = props;
  const source = threatsSource(props, t, language);
  const row = (heading: string, name: string, range: CodedRange): CsvCell[] => [
    ...[area.name, periodText(period, language), heading, name],
    ...[range.code, rangeText(range, language), source],
  ];
  return [
    [
      ...[t('csv.area'), t('staffThreats.period'), t('staffThreats.table')],
      ...[t('csv.category'), t('csv.code'), t('csv.count'), t('csv.source')],
    ],
    ...figures.unitKinds.map((each) =>
      row(t('staffThreats.tables.unitKinds'), nameOfUnitKind(each.code, t), each),
    ),
    ...tables.flatMap((table) =>
      figures[table].map((each) =>
        row(t(`staffThreats.tables.${table}`), nameOfCode(each.code, t, language), each),
      ),
    ),
  ];
}
