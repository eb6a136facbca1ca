import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import {
  commentsQuery,
  resolveComment,
  sayOf,
  type Picture,
  type SectionComment,
  type Section,
  type Standing,
} from './picture-queries.js';
import { WatchedArea } from './watched-area.js';

interface CommentsPartProps {
  readonly picture: Picture;
  readonly section: Section;
  readonly standing: Standing;
  readonly onKept: (standing: Standing) => void;
}

/** What coordinators say to each other of a section. Of protective security nothing is said here. */
export function CommentsPart(props: CommentsPartProps) {
  const { section, standing } = props;
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (section.kind === 'status') return null;
  const { openComments: count } = standing;
  return (
    <Details
      summary={
        <>
          {t('pictures.comments.heading')}
          {count > 0 && ` (${t('pictures.comments.open', { count })})`}
          <span className="visually-hidden">: {section.name[languageOf(i18n)]}</span>
        </>
      }
      open={isOpen}
      onToggle={setOpen}
    >
      {isOpen && <Comments {...props} />}
    </Details>
  );
}

function Comments({ picture, section, standing, onKept }: CommentsPartProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const query = commentsQuery(picture.id, section.code);
  const { data, error, refetch } = useQuery(query);
  const again = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: query.queryKey });
    const items = queries.getQueryData(query.queryKey) ?? [];
    const openComments = items.filter(({ resolvedAt }) => resolvedAt === null).length;
    onKept({ ...standing, openComments });
  };
  const say = useMutation({
    mutationFn: () => sayOf(picture.id, section.code, text),
    onSuccess: () => {
      setText('');
      return again();
    },
  });
  const resolve = useMutation({
    mutationFn: ({ commentId, resolved }: { commentId: string; resolved: boolean }) =>
      resolveComment({ id: picture.id, section: section.code, commentId }, resolved),
    onSettled: again,
  });
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') say.mutate();
  };
  return (
    <div className="comments">
      {data.length === 0 && <p>{t('pictures.comments.none')}</p>}
      <ul>
        {data.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            mayWrite={picture.mayWrite}
            onResolve={(resolved) => resolve.mutate({ commentId: comment.id, resolved })}
          />
        ))}
      </ul>
      {picture.mayWrite && (
        <form noValidate onSubmit={submit}>
          <WatchedArea
            id={`${section.code}-comment`}
            label={t('pictures.comments.write')}
            error={errorsOf(say.error, t)[0]?.text}
            value={text}
            onChange={setText}
          />
          <Button type="submit" busy={say.isPending}>
            {t('pictures.comments.submit')}
          </Button>
        </form>
      )}
    </div>
  );
}

interface CommentItemProps {
  readonly comment: SectionComment;
  readonly mayWrite: boolean;
  readonly onResolve: (resolved: boolean) => void;
}

function CommentItem({ comment, mayWrite, onResolve }: CommentItemProps) {
  const { t, i18n } = useTranslation();
  const { text, writtenBy, writtenAt, resolvedAt } = comment;
  const [at, isOpen] = [Date.parse(writtenAt), resolvedAt === null];
  return (
    <li>
      <p className="judgement-by">
        {writtenBy} · {formatDate(at)} {formatTime(at, languageOf(i18n))}{' '}
        {!isOpen && <Tag>{t('pictures.comments.resolved')}</Tag>}
      </p>
      <p className="comment-words">{text}</p>
      {mayWrite && (
        <Button variant="quiet" onClick={() => onResolve(isOpen)}>
          {t(isOpen ? 'pictures.comments.resolve' : 'pictures.comments.reopen')}
        </Button>
      )}
    </li>
  );
}
