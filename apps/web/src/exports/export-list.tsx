import { DownloadIcon, TrashIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Export } from '../api/client.js';
import { formatCount, formatDate, formatTime, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button, DownloadLink } from '../ui/button.js';
import { fileAddress, isUnderWay, removeExport } from './export-queries.js';

const FORMAT_NAMES = { csv: 'CSV', geojson: 'GeoJSON', ndjson: 'NDJSON' } as const;
const KILOBYTE = 1_000;
const PERCENT = 100;
const SECONDS_PER_MINUTE = 60;

interface ExportListProps {
  readonly items: readonly Export[];
  /** Called when one has gone, with the focus left nowhere. */
  readonly onRemoved: () => void;
}

/** One's exports, newest first. */
export function ExportList({ items, onRemoved }: ExportListProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: removeExport,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['exports'] });
      onRemoved();
    },
  });
  return (
    <>
      {remove.isError && (
        <p className="ds-validation-message" role="alert">
          {problemText(remove.error, t)}
        </p>
      )}
      <ul className="export-list">
        {items.map((each) => (
          <li key={each.id} className="export-item">
            <ExportItem item={each} onRemove={() => remove.mutate(each.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ExportItem({ item, onRemove }: { item: Export; onRemove: () => void }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const requested = whenText(item.requestedAt, language);
  const label = t('exports.itemTitle', { format: FORMAT_NAMES[item.format], when: requested });
  return (
    <>
      <div className="export-about">
        <h3>{label}</h3>
        <p className={item.status === 'failed' ? 'ds-validation-message' : undefined}>
          {stateText(item, t, language)}
        </p>
        {item.status === 'running' && <Bar item={item} label={label} />}
        {item.expiresAt && item.status === 'completed' && (
          <p className="export-note">
            {t('exports.expires', { when: whenText(item.expiresAt, language) })}
          </p>
        )}
      </div>
      <div className="export-tools">
        {item.status === 'completed' && (
          <DownloadLink
            href={fileAddress(item.id)}
            aria-label={t('exports.downloadNamed', { name: label })}
          >
            <DownloadIcon aria-hidden fontSize="1.25rem" />
            {t('exports.download', { size: sizeText(Number(item.bytes), language) })}
          </DownloadLink>
        )}
        <Button
          variant="quiet"
          aria-label={t(isUnderWay(item) ? 'exports.cancelNamed' : 'exports.removeNamed', {
            name: label,
          })}
          onClick={onRemove}
        >
          <TrashIcon aria-hidden fontSize="1.25rem" />
          {t(isUnderWay(item) ? 'exports.cancel' : 'exports.remove')}
        </Button>
      </div>
    </>
  );
}

function Bar({ item, label }: { item: Export; label: string }) {
  const { rows, estimatedRows } = item;
  // Without a value the bar tells only that something goes on.
  const percent = estimatedRows ? (Number(rows) / Number(estimatedRows)) * PERCENT : undefined;
  return <progress aria-label={label} max={PERCENT} value={percent} />;
}

type Translate = ReturnType<typeof useTranslation>['t'];

/** '1 240 händelser', '1 200 av ungefär 5 000 händelser, ungefär 12 sekunder kvar'. */
function stateText(item: Export, t: Translate, language: Language): string {
  const count = Number(item.rows);
  const formatted = formatCount(count, language);
  if (item.status === 'completed') return t('exports.completed', { count, formatted });
  if (item.status !== 'running' || item.estimatedRows === null) {
    return t(`exports.${item.status}`);
  }
  const of = formatCount(Number(item.estimatedRows), language);
  const left = leftText(Number(item.secondsLeft ?? 0), t);
  return t('exports.progress', { formatted, of, left });
}

function leftText(seconds: number, t: Translate): string {
  return seconds < 2 * SECONDS_PER_MINUTE
    ? t('exports.secondsLeft', { count: Math.max(1, seconds) })
    : t('exports.minutesLeft', { count: Math.ceil(seconds / SECONDS_PER_MINUTE) });
}

function whenText(time: string, language: Language): string {
  const at = new Date(time).getTime();
  return `${formatDate(at)} ${formatTime(at, language)}`;
}

/** 640 kB, 12 MB: decimal prefixes, and never nothing. */
function sizeText(bytes: number, language: Language): string {
  const kilobytes = Math.ceil(bytes / KILOBYTE);
  if (kilobytes < KILOBYTE) return `${formatCount(kilobytes, language)} kB`;
  return `${formatCount(Math.round(kilobytes / KILOBYTE), language)} MB`;
}
