import { monthsThrough, periodText, type Period } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Area, Session } from '../api/client.js';
import { instanceQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import {
  againstNames,
  viewAddress,
  type Against,
  type ViewChoice,
} from '../navigation/view-address.js';
import { AreaCombobox } from '../picture/area-combobox.js';
import { addressOf } from '../picture/area-list.js';
import { EmptyPicture } from '../picture/empty-picture.js';
import { filterWords } from '../picture/filter-words.js';
import { usePicture } from '../picture/use-picture.js';
import { ViewChooser } from '../picture/view-chooser.js';
import { Shell } from '../shell/shell.js';
import { Failure } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/charts.css';
import { EffectFigure } from './effect-figure.js';

const YEAR_MONTHS = 12;

interface BeforeAfterPageProps {
  readonly session: Session;
  readonly choice: ViewChoice;
}

/** Whether there is less of something since a measure, and more than chance can tell. */
export function BeforeAfterPage({ session, choice }: BeforeAfterPageProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const choices = usePicture(choice);
  const { area, areas, state } = choices;
  const period = choice.period ?? lastYear(choices.extent) ?? choices.period;
  const title = area && { area: area.name, period: periodText(period, language) };
  usePageTitle(title ? t('effect.pageTitle', title) : t('effect.name'));
  const isEmpty =
    state.kind === 'noAreas' || state.kind === 'unknownArea' || state.kind === 'noData';
  return (
    <Shell session={session}>
      {areas.length > 0 && (
        <ViewChooser
          {...choices}
          period={period}
          path="/before-after"
          choice={choice}
          area={area ? addressOf(area) : ''}
          onRefresh={choices.refresh}
        />
      )}
      {isEmpty && <EmptyPicture kind={state.kind} />}
      {state.kind === 'failed' && <Failure problem={state.problem} onRetry={state.retry} />}
      {!isEmpty && state.kind !== 'failed' && area && (
        <article className="picture">
          <header className="report-head">
            <h1>{t('effect.heading', title!)}</h1>
            <p className="lead">{t('effect.lead')}</p>
            <p className="report-links">
              <Link href={viewAddress('/picture', { ...choice, area: addressOf(area), period })}>
                {t('figures.toPicture')}
              </Link>
            </p>
          </header>
          <AgainstFields areas={areas} area={area} choice={{ ...choice, period }} />
          <Shown
            area={area}
            period={period}
            choice={choice}
            what={filterWords(choice.filters, choices.names, language)}
          />
        </article>
      )}
    </Shell>
  );
}

/** The twelve months up to the last with data, which the server cuts if it is not over. */
function lastYear(extent: { readonly newest: string } | null): Period | undefined {
  return extent === null ? undefined : monthsThrough(extent.newest, YEAR_MONTHS);
}

interface FieldsProps {
  readonly areas: readonly Area[];
  readonly area: Area;
  readonly choice: ViewChoice;
}

/** What it is held against: nothing at all to begin with. */
function AgainstFields({ areas, area, choice }: FieldsProps) {
  const { t } = useTranslation();
  const against: Against = choice.against ?? {};
  const choose = (name: keyof Against, address: string): void => {
    const next: { -readonly [Name in keyof Against]: Against[Name] } = { ...against };
    if (address === '') delete next[name];
    else next[name] = address;
    // Nothing is held against an area that is not there.
    if (next.displaced === undefined) delete next.displacedControl;
    moveTo(viewAddress('/before-after', { ...choice, area: addressOf(area), against: next }));
  };
  const asked = againstNames.filter(
    (name) => name !== 'displacedControl' || against.displaced !== undefined,
  );
  return (
    <section className="chooser" aria-label={t('effect.against')}>
      {asked.map((name) => (
        <AreaCombobox
          key={name}
          areas={areas}
          chosen={against[name] ?? ''}
          label={t(`effect.choose.${name}`)}
          hint={t(`effect.chooseHint.${name}`)}
          clearable
          onChoose={(address) => choose(name, address)}
        />
      ))}
    </section>
  );
}

interface ShownProps {
  readonly area: Area;
  readonly period: Period;
  readonly choice: ViewChoice;
  readonly what: string | null;
}

function Shown({ area, period, choice, what }: ShownProps) {
  const instance = useQuery(instanceQuery);
  const view = {
    ...{ area: addressOf(area), period, filters: choice.filters },
    against: choice.against ?? {},
  };
  return (
    <EffectFigure
      view={view}
      choice={choice}
      facts={{ instance: instance.data?.name ?? '', area: area.name, period, what, coverage: null }}
    />
  );
}
