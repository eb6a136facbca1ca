import { plainText, problemStatusWords } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.js';
import { languageOf } from '../i18n/language.js';
import type { Picture } from '../pictures/picture-queries.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import { BeginProblemForm } from './begin-problem-form.js';
import {
  pictureProblemsQuery,
  rankProblems,
  type PictureProblem,
  type PictureProblems as Found,
} from './problem-queries.js';
import '../styles/problems.css';

interface PictureProblemsProps {
  readonly picture: Picture;
  /** Whether they are put in order here. */
  readonly isRanked: boolean;
  /** Told apart from the same list in another section of the page. */
  readonly id: string;
}

/** The problems of a picture: those that are open in its period, with last year's words beside. */
export function PictureProblems({ picture, isRanked, id }: PictureProblemsProps) {
  const { t } = useTranslation();
  const query = pictureProblemsQuery(picture.id);
  const { data, error, refetch } = useQuery(query);
  const [isBeginning, setBeginning] = useState(false);
  return (
    <section className="picture-problems" aria-labelledby={`${id}-problems`}>
      <h3 id={`${id}-problems`}>{t(isRanked ? 'problems.inOrder' : 'problems.ofPicture')}</h3>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.items.length === 0 && <p className="muted">{t('problems.noneHere')}</p>}
      {data && data.items.length > 0 && (
        <Problems pictureId={picture.id} data={data} isRanked={isRanked && data.mayWrite} />
      )}
      {data?.mayWrite &&
        (isBeginning ? (
          <BeginProblemForm pictureId={picture.id} onCancel={() => setBeginning(false)} />
        ) : (
          <Button onClick={() => setBeginning(true)}>{t('problems.begin')}</Button>
        ))}
    </section>
  );
}

interface ProblemsProps {
  readonly pictureId: string;
  readonly data: Found;
  readonly isRanked: boolean;
}

function Problems({ pictureId, data, isRanked }: ProblemsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { queryKey } = pictureProblemsQuery(pictureId);
  const wanted = useRef<string | null>(null);
  const open = data.items.filter(({ status }) => status === 'open').map(({ id }) => id);
  const rank = useMutation({
    mutationFn: (ids: string[]) => rankProblems(pictureId, data.ranking, ids),
    onSuccess: (found) => queries.setQueryData<Found>(queryKey, found),
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [data]);
  const move = (id: string, by: -1 | 1): void => {
    const at = open.indexOf(id);
    const next = open.toSpliced(at, 1).toSpliced(at + by, 0, id);
    const isAtEnd = at + by === 0 || at + by === open.length - 1;
    // A button that can do no more would lose the keyboard.
    wanted.current = `rank-${id}-${isAtEnd ? -by : by}`;
    rank.mutate(next);
  };
  return (
    <>
      {rank.error && (
        <Alert kind="attention" role="alert">
          <p>{problemText(rank.error, t)}</p>
        </Alert>
      )}
      <ol className="picture-problem-list">
        {data.items.map((each) => (
          <li key={each.id}>
            <Line item={each} />
            {isRanked && each.status === 'open' && (
              <div className="problem-actions">
                {([-1, 1] as const).map((by) => (
                  <Button
                    key={by}
                    id={`rank-${each.id}-${by}`}
                    disabled={open[by < 0 ? 0 : open.length - 1] === each.id}
                    busy={rank.isPending}
                    onClick={() => move(each.id, by)}
                  >
                    {t(by < 0 ? 'problems.moreUrgent' : 'problems.lessUrgent')}
                    <span className="visually-hidden">: {each.title}</span>
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Line({ item }: { item: PictureProblem }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { before } = item;
  const told = before
    ? [plainText(before.description), before.why].filter((each) => each !== '')
    : [];
  return (
    <div>
      <p>
        {item.rank !== null && <strong>{t('problems.rank', { rank: item.rank })} </strong>}
        <Link href={`/problems/${item.id}`}>{item.title}</Link>{' '}
        <Tag>{problemStatusWords[item.status][language]}</Tag>
      </p>
      <p className="muted">
        {t('problems.causeCount', { count: item.causes })},{' '}
        {t('problems.evidenceCount', { count: item.evidence })}
      </p>
      {item.why !== '' && <p>{item.why}</p>}
      {told.length > 0 && (
        <Details
          summary={
            <>
              {t('problems.before')}
              <span className="visually-hidden">: {item.title}</span>
            </>
          }
        >
          {told.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Details>
      )}
    </div>
  );
}
