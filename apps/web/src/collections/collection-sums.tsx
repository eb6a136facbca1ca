import '../styles/charts.css';
import '../styles/figures.css';
import { funnelChart, periodText } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AreaSumsView } from '../figures/area-sums-figure.js';
import type { HeardOf } from '../figures/area-sums-props.js';
import { DrawingView } from '../figures/drawing-view.js';
import { FunnelTable } from '../figures/funnel-figure.js';
import { formatCount, formatRate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Details } from '../ui/details.js';
import { sumsQuery, type CollectionSums } from './collection-queries.js';

/** What happened in each area and in all of the city, beside who has been heard. For the city's office. */
export function CollectionSumsPart({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(sumsQuery(id));
  return (
    <section className="collection-sums" aria-labelledby="collection-sums">
      <h2 id="collection-sums">{t('collections.sums.heading')}</h2>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <Sums {...{ data }} />}
    </section>
  );
}

function Sums({ data }: { data: CollectionSums }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const named = new Map(data.areas.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => named.get(key) ?? key;
  const position = formatCount(data.asOfPosition, language);
  return (
    <>
      <p>{t(`collections.sums.${data.isFixed ? 'fixed' : 'now'}`)}</p>
      <AreaSumsView
        sums={data}
        names={{ whole: data.name, of: nameOf }}
        breaks={data.recordingBreaks}
        heard={new Map(data.areas.map(({ key, heard }) => [key, heard]))}
      />
      <Heard heard={data.all.heard} />
      {data.funnel.points.length > 1 && <Funnel {...{ data, nameOf }} />}
      <p className="source">
        {t('collections.sums.source', {
          ...{ area: data.name, period: periodText(data.period, language), position },
          ...{ n: formatCount(data.all.total, language), method: data.method },
        })}
      </p>
    </>
  );
}

/** Those who answer for no area: what they say is read, and never added. */
function Heard({ heard }: { heard: readonly HeardOf[] }) {
  const { t } = useTranslation();
  if (heard.length === 0) return null;
  const of = (hearing: HeardOf['hearing']): number =>
    heard.filter((one) => one.hearing === hearing).length;
  const values = { told: of('told'), quiet: of('quiet'), missing: of('missing') };
  return <p>{t('collections.sums.heard', { count: heard.length, ...values })}</p>;
}

interface FunnelProps {
  readonly data: CollectionSums;
  readonly nameOf: (key: string) => string;
}

function Funnel({ data: { funnel, name }, nameOf }: FunnelProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const caption = t('figures.funnel.caption', { area: name });
  const words = {
    ...{ title: caption, description: t('figures.funnel.description'), nameOf },
    ...{ rate: t('figures.funnel.rateAxis'), population: t('figures.funnel.populationAxis') },
    overall: t('figures.funnel.overall', { rate: formatRate(funnel.overall?.rate ?? 0, language) }),
    formatRate: (rate: number) => formatCount(rate, language),
    formatCount: (count: number) => formatCount(count, language),
  };
  return (
    <div className="figure">
      <h3>{t('figures.funnel.heading')}</h3>
      <DrawingView draw={(width) => funnelChart(funnel, null, words, width)} />
      <Details summary={t('figures.asTable')}>
        <FunnelTable
          points={[...funnel.points].sort((a, b) => a.name.localeCompare(b.name, 'sv'))}
          caption={caption}
          language={language}
        />
      </Details>
      <p className="figure-note">{t('figures.funnel.howToRead')}</p>
    </div>
  );
}
