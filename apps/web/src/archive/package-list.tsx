import { DownloadIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDate, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button, DownloadLink } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import {
  approvePackage,
  ARCHIVE_KEY,
  isBeingMade,
  packageAddress,
  withdrawPackage,
  type ArchiveAuthority,
  type ArchivePackage,
} from './archive-queries.js';

const KILOBYTE = 1_000;

interface PackageListProps {
  readonly authority: ArchiveAuthority;
  readonly items: readonly ArchivePackage[];
}

/** The packages of an authority, the last first: those that lie there, and those that were. */
export function PackageList({ authority, items }: PackageListProps) {
  return (
    <ul className="archive-list">
      {items.map((item) => (
        <li key={item.id}>
          <OnePackage authority={authority} item={item} />
        </li>
      ))}
    </ul>
  );
}

interface OnePackageProps {
  readonly authority: ArchiveAuthority;
  readonly item: ArchivePackage;
}

function OnePackage({ authority, item }: OnePackageProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const name = t('archive.list.name', { year: item.year, date: dayOf(item.requestedAt) });
  return (
    <>
      <h3>{name}</h3>
      <p>
        <Tag kind={item.state === 'proposed' || item.state === 'ready' ? 'accent' : 'neutral'}>
          {t(`archive.state.${item.state}`)}
        </Tag>
      </p>
      {isBeingMade(item) && <Progress item={item} label={name} />}
      <dl className="archive-facts">
        {factsOf(item, t, language).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {item.state === 'proposed' && <Decide authority={authority} item={item} />}
      {item.state === 'ready' && (
        <div className="archive-tools">
          {item.isOwn ? (
            <DownloadLink
              href={packageAddress(item.id)}
              aria-label={t('archive.list.fetchNamed', { name })}
            >
              <DownloadIcon aria-hidden fontSize="1.25rem" />
              {t('archive.list.fetch', { size: sizeText(item.bytes ?? 0, language) })}
            </DownloadLink>
          ) : (
            <p>{t('archive.list.othersFetch')}</p>
          )}
          {item.expiresAt && <p>{t('archive.list.expires', { date: dayOf(item.expiresAt) })}</p>}
        </div>
      )}
    </>
  );
}

function Progress({ item, label }: { item: ArchivePackage; label: string }) {
  const { t } = useTranslation();
  const { steps, stepsDone } = item;
  // Without a value the bar tells only that something goes on.
  return (
    <p role="status">
      <progress aria-label={label} max={steps || 1} value={steps ? stepsDone : undefined} />{' '}
      {t('archive.list.busy')}
    </p>
  );
}

/** What is told of a package, each with its name. */
function factsOf(item: ArchivePackage, t: TFunction, language: Language): [string, string][] {
  const person = (one: { name: string | null } | null) =>
    one?.name ?? t('archive.list.hiddenPerson');
  const by = (one: { name: string | null } | null, at: string | null) =>
    t('archive.list.by', { name: person(one), date: at ? dayOf(at) : '' });
  const facts: [string, string | null][] = [
    ['parts', item.parts.map((part) => t(`archive.part.${part}`)).join(', ')],
    ['receiver', item.receiver],
    ['agreement', item.agreement],
    ['reason', item.reason],
    ['asked', by(item.requestedBy, item.requestedAt)],
    ['approved', item.approvedBy && by(item.approvedBy, item.approvedAt)],
    ['files', item.files === null ? null : formatCount(item.files, language)],
    ['leftOut', item.leftOut ? t('archive.list.leftOutText', { count: item.leftOut }) : null],
    ['sha256', item.sha256],
    ['fetched', item.fetchedBy && by(item.fetchedBy, item.fetchedAt)],
  ];
  return facts.flatMap(([name, text]): [string, string][] =>
    text ? [[t(`archive.fact.${name}`), text]] : [],
  );
}

/** What the second person does, and how whoever asked takes it back. */
function Decide({ authority, item }: OnePackageProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: ARCHIVE_KEY });
  const yes = useMutation({ mutationFn: () => approvePackage(item.id), onSettled });
  const no = useMutation({ mutationFn: () => withdrawPackage(item.id), onSettled });
  const problem = yes.error ?? no.error;
  return (
    <>
      {item.isOwn && <p>{t('archive.list.ownWaits')}</p>}
      <div className="archive-tools">
        {authority.mayApprove && !item.isOwn && (
          <Button variant="primary" busy={yes.isPending} onClick={() => yes.mutate()}>
            {t('archive.list.approve')}
          </Button>
        )}
        {authority.mayApprove && (
          <Button busy={no.isPending} onClick={() => no.mutate()}>
            {t(item.isOwn ? 'archive.list.withdraw' : 'archive.list.refuse')}
          </Button>
        )}
      </div>
      {problem !== null && (
        <p role="alert" className="ds-validation-message">
          {problemText(problem, t)}
        </p>
      )}
    </>
  );
}

const dayOf = (time: string): string => formatDate(Date.parse(time));

/** 640 kB, 12 MB: decimal prefixes, and never nothing. */
function sizeText(bytes: number, language: Language): string {
  const kilobytes = Math.ceil(bytes / KILOBYTE);
  if (kilobytes < KILOBYTE) return `${formatCount(kilobytes, language)} kB`;
  return `${formatCount(Math.round(kilobytes / KILOBYTE), language)} MB`;
}
