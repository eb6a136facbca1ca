import { effectChart, periodText } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { DrawingView } from '../figures/drawing-view.js';
import { FigureFrame } from '../figures/figure-frame.js';
import { figureSource, type SourceFacts } from '../figures/figure-words.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { viewAddress, type ViewChoice } from '../navigation/view-address.js';
import { Failure, Loading } from '../shell/states.js';
import { effectQuery, type Effect, type EffectView } from './effect-query.js';
import { EffectTable, MonthTable } from './effect-tables.js';
import {
  differenceText,
  effectNotes,
  effectRows,
  effectSentences,
  monthRows,
} from './effect-words.js';

interface EffectFigureProps {
  readonly view: EffectView;
  readonly choice: ViewChoice;
  readonly facts: SourceFacts;
}

/** What can be said, first of all; then the differences, the counts, and what could be held against. */
export function EffectFigure({ view, choice, facts }: EffectFigureProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(effectQuery(view));
  if (error instanceof ApiProblem && error.fields.length > 0) {
    return (
      <div role="alert">
        {error.fields.map(({ path, message }) => (
          <p key={path} className="ds-validation-message">
            {message}
          </p>
        ))}
      </div>
    );
  }
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const caption = t('effect.caption', { area: facts.area });
  const words = {
    ...{ title: caption, description: t('effect.description'), axis: t('effect.axis') },
    format: (value: number) => formatCount(value, language),
  };
  const rows = effectRows(data, t).map((row) => ({
    ...row,
    figures: differenceText(row, t, language),
  }));
  const counted = data.areas.reduce((all, { before, after }) => all + before + after, 0);
  return (
    <>
      <FigureFrame
        id="effect"
        heading={t('effect.verdictHeading')}
        sentences={effectSentences(data, t, language)}
        chart={<DrawingView draw={(width) => effectChart(rows, words, width)} />}
        table={
          <>
            <EffectTable effect={data} language={language} />
            <MonthTable effect={data} language={language} />
          </>
        }
        notes={effectNotes(data, t, language)}
        source={figureSource(
          { ...facts, coverage: data.areas[0]?.coverageAfter },
          { ...data, n: counted },
          t,
          language,
        )}
        csv={{
          name: `${t('effect.file')}-${data.period.from}.csv`,
          rows: monthRows(data, t),
        }}
      />
      <NextStep effect={data} view={view} choice={choice} />
    </>
  );
}

interface NextStepProps {
  readonly effect: Effect;
  readonly view: EffectView;
  readonly choice: ViewChoice;
}

/** What would make it tell more: months that are over, or an area to hold it against. */
function NextStep({ effect, view, choice }: NextStepProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { verdict, comparable, alike, areas } = effect;
  const here = { ...choice, area: view.area, period: view.period };
  if (verdict === 'notWhole') {
    return comparable === null ? (
      <p>{t('effect.nothingComparable')}</p>
    ) : (
      <p>
        <Link href={viewAddress('/before-after', { ...here, period: comparable })}>
          {t('effect.showComparable', { period: periodText(comparable, language) })}
        </Link>
      </p>
    );
  }
  const isHeld = areas.some(({ of }) => of === 'control');
  if ((isHeld && verdict !== 'unlikeSize' && verdict !== 'unlikeBefore') || alike.length === 0) {
    return null;
  }
  return (
    <section className="figure" aria-labelledby="alike-heading">
      <h2 id="alike-heading">{t('effect.alike')}</h2>
      <p>{t('effect.alikeLead')}</p>
      <ul>
        {alike.map(({ area, name, before }) => (
          <li key={area}>
            <Link
              href={viewAddress('/before-after', {
                ...here,
                against: { ...choice.against, control: area },
              })}
            >
              {t('effect.alikeOne', {
                name,
                count: before,
                formatted: formatCount(before, language),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
