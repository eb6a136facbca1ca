import { headline, periodText } from '#domain';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { formatCount, formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import type { ViewChoice } from '../navigation/view-address.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { addressOf } from './area-list.js';
import { EmptyPicture } from './empty-picture.js';
import { PictureReport } from './picture-report.js';
import { usePicture } from './use-picture.js';
import { ViewChooser } from './view-chooser.js';

interface PicturePageProps {
  readonly session: Session;
  readonly choice: ViewChoice;
}

export function PicturePage({ session, choice }: PicturePageProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const choices = usePicture(choice);
  const { state, area, period } = choices;
  const data = state.kind === 'ready' ? state.data : null;
  const shown = data ? { area: data.area, period: data.picture.period } : { area, period };
  usePageTitle(
    shown.area
      ? t('picture.pageTitle', {
          area: shown.area.name,
          year: periodText(shown.period, language),
        })
      : t('picture.choose'),
  );
  const asOf = data && (
    <>
      {t('shell.asOf', { position: formatCount(data.answered.asOfPosition, language) })},{' '}
      {t('shell.fetched', {
        date: formatDate(data.fetchedAt),
        time: formatTime(data.fetchedAt, language),
      })}
    </>
  );
  return (
    <Shell session={session} asOf={asOf}>
      {choices.areas.length > 0 && (
        <ViewChooser
          {...choices}
          path="/picture"
          choice={choice}
          area={area ? addressOf(area) : ''}
          onRefresh={choices.refresh}
        />
      )}
      <p className="visually-hidden" role="status">
        {data && headline(data.subject(language), data.picture, language)}
      </p>
      {state.kind === 'loading' && <Loading />}
      {state.kind === 'failed' && <Failure problem={state.problem} onRetry={state.retry} />}
      {state.kind !== 'loading' && state.kind !== 'failed' && state.kind !== 'ready' && (
        <EmptyPicture kind={state.kind} />
      )}
      {data && <PictureReport data={data} />}
    </Shell>
  );
}
