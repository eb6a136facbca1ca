import { areaSumsSentences, ratesChart, type SummedArea } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount, formatRate, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Details } from '../ui/details.js';
import { AreaFocusTable, AreaGenderTable, AreaRatesTable } from './area-sums-tables.js';
import type { AreaSumsViewProps } from './area-sums-props.js';
import { DrawingView } from './drawing-view.js';

/** Areas and the whole: what they say, the rates with what is uncertain, and the tables that hold the same. By name. */
export function AreaSumsView({ sums, names, breaks, heard }: AreaSumsViewProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [lead, ...sentences] = areaSumsSentences(sums, names, language, breaks);
  const caption = t('figures.areaSums.caption', { area: names.whole });
  const tables = { sums, names, language };
  const left = sums.excluded + sums.unknown;
  return (
    <div className="area-sums">
      <p className="lead">{lead}</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sums.areas.length > 0 && (
        <>
          <AreaRates {...{ sums, names, caption, language }} />
          <Details summary={t('figures.asTable')}>
            <AreaRatesTable {...tables} caption={caption} {...(heard ? { heard } : {})} />
          </Details>
        </>
      )}
      <Details summary={t('figures.areaSums.genders')}>
        <AreaGenderTable {...tables} />
      </Details>
      <Details summary={t('figures.areaSums.focusAreas')}>
        <AreaFocusTable {...tables} />
      </Details>
      <p className="figure-note">{t('figures.areaSums.howToRead')}</p>
      {left > 0 && (
        <p className="figure-note">
          {t('figures.areaSums.excluded', { count: left, formatted: formatCount(left, language) })}
        </p>
      )}
      <p className="figure-note">{t('figures.protected')}</p>
    </div>
  );
}

interface AreaRatesProps extends Pick<AreaSumsViewProps, 'sums' | 'names'> {
  readonly caption: string;
  readonly language: Language;
}

function AreaRates({ sums: { areas, overall }, names, caption, language }: AreaRatesProps) {
  const { t } = useTranslation();
  const rate = (value: number): string => formatRate(value, language);
  const figures = ({ rate: own, total }: SummedArea): string =>
    own === null
      ? t('figures.areaSums.noRate', { count: total, formatted: formatCount(total, language) })
      : `${rate(own.rate)} (${rate(own.low)}–${rate(own.high)})`;
  const rows = areas.map((area) => ({
    ...{ name: names.of(area.key), figures: figures(area) },
    ...{ rate: area.rate, standing: area.standing },
  }));
  const words = {
    ...{ title: caption, description: t('figures.areaSums.description') },
    axis: t('figures.funnel.rateAxis'),
    overall: t('figures.areaSums.overall', { rate: rate(overall?.rate ?? 0) }),
    format: (value: number) => formatCount(value, language),
  };
  return <DrawingView draw={(width) => ratesChart(rows, overall?.rate ?? null, words, width)} />;
}
