import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.js';
import type { Picture } from '../pictures/picture-queries.js';
import { Failure } from '../shell/states.js';
import '../styles/measures.css';
import { Details } from '../ui/details.js';
import { ActionList } from './action-list.js';
import { ToldFollowUp } from './follow-up-part.js';
import {
  measureQuery,
  pictureActionsQuery,
  pictureMeasuresQuery,
  type MeasureLine,
} from './measure-queries.js';
import { MeasureTags } from './measure-tags.js';

/** What was done in a picture’s period, and beside it what was done in the one before. */
export function PictureFollowUp({
  picture,
}: {
  picture: Pick<Picture, 'id' | 'period' | 'earlier'>;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PeriodFollowUp picture={picture} />
      {picture.earlier && (
        <Details summary={t('measureWork.picture.before')} open={isOpen} onToggle={setOpen}>
          {isOpen && <PeriodFollowUp picture={picture.earlier} />}
        </Details>
      )}
    </>
  );
}

/** Measures that should have begun, with their follow-ups, and actions. */
function PeriodFollowUp({ picture }: { picture: Pick<Picture, 'id' | 'period'> }) {
  const { t } = useTranslation();
  const measures = useQuery(pictureMeasuresQuery(picture.id));
  const actions = useQuery(pictureActionsQuery(picture.id));
  const error = measures.error ?? actions.error;
  const begun =
    measures.data?.items.filter(
      ({ status, startsOn }) =>
        status !== 'draft' && (startsOn === null || startsOn < picture.period.to),
    ) ?? [];
  return (
    <div className="measures picture-measures">
      <h3>{t('measureWork.picture.followUp')}</h3>
      {error && <Failure problem={error} onRetry={() => void measures.refetch()} />}
      {measures.data && begun.length === 0 && (
        <p className="muted">{t('measureWork.picture.none')}</p>
      )}
      {begun.map((line) => (
        <MeasureFollowUp key={line.id} line={line} />
      ))}
      {actions.data && actions.data.items.length > 0 && (
        <>
          <h3>{t('actions.heading')}</h3>
          <ActionList items={actions.data.items} />
        </>
      )}
    </div>
  );
}

function MeasureFollowUp({ line }: { line: MeasureLine }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...measureQuery(line.id), enabled: isOpen });
  return (
    <article>
      <h4>
        <Link href={`/measures/${line.id}`}>{line.title}</Link>
      </h4>
      <MeasureTags line={line} />
      <Details summary={t('measureWork.followUp.heading')} open={isOpen} onToggle={setOpen}>
        {data?.followUps.map(
          ({ year, occasion, followUp }) =>
            followUp && <ToldFollowUp key={`${year}${occasion}`} told={followUp} />,
        )}
        {data?.followUps.every(({ followUp }) => followUp === null) && (
          <p className="muted">{t('measureWork.followUp.nothing')}</p>
        )}
      </Details>
    </article>
  );
}

/** What is planned: the measures that are not over. */
export function PicturePlan({ pictureId }: { pictureId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(pictureMeasuresQuery(pictureId));
  const open = data?.items.filter(({ status }) => !['done', 'stopped'].includes(status)) ?? [];
  return (
    <div className="measures picture-measures">
      <h3>{t('measureWork.picture.plan')}</h3>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {data && open.length === 0 && <p className="muted">{t('measureWork.picture.none')}</p>}
      <ul>
        {open.map((line) => (
          <li key={line.id}>
            <Link href={`/measures/${line.id}`}>{line.title}</Link> <MeasureTags line={line} />
            {line.owner && <span> {line.owner}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
