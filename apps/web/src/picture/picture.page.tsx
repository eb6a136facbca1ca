import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { formatCount, formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { pictureAddress, type PictureChoice } from '../navigation/picture-address.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { AreaCombobox } from './area-combobox.js';
import { addressOf } from './area-list.js';
import { EmptyPicture } from './empty-picture.js';
import { PictureReport } from './picture-report.js';
import { headline } from './texts.js';
import { usePicture, type PictureChoices } from './use-picture.js';

interface PicturePageProps {
  readonly session: Session;
  readonly choice: PictureChoice;
}

export function PicturePage({ session, choice }: PicturePageProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const choices = usePicture(choice);
  const { state, area, year } = choices;
  const data = state.kind === 'ready' ? state.data : null;
  usePageTitle(
    area && year !== null ? t('picture.pageTitle', { area: area.name, year }) : t('picture.choose'),
  );
  const asOf = data && (
    <>
      {t('shell.asOf', { position: formatCount(data.position, language) })},{' '}
      {t('shell.fetched', {
        date: formatDate(data.fetchedAt),
        time: formatTime(data.fetchedAt, language),
      })}
    </>
  );
  return (
    <Shell session={session} asOf={asOf}>
      {choices.areas.length > 0 && <Chooser choices={choices} />}
      <p className="visually-hidden" role="status">
        {data && headline(data.area.name, data.picture, { t, language })}
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

function Chooser({ choices }: { choices: PictureChoices }) {
  const { t } = useTranslation();
  const { areas, area, years, year, refresh } = choices;
  const chosen = area ? addressOf(area) : '';
  return (
    <section className="chooser" aria-label={t('picture.choose')}>
      <AreaCombobox
        areas={areas}
        chosen={chosen}
        onChoose={(address) => moveTo(pictureAddress(address, year))}
      />
      <Select
        id="year"
        label={t('year.label')}
        value={String(year ?? '')}
        disabled={years.length === 0 || !area}
        onChange={(chosenYear) => moveTo(pictureAddress(chosen, Number(chosenYear)))}
      >
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Select>
      <Button variant="quiet" onClick={refresh}>
        <ArrowsCirclepathIcon aria-hidden fontSize="1.25rem" />
        {t('picture.refresh')}
      </Button>
    </section>
  );
}
