import {
  breakSentence,
  SHARE_BREAKS_METHOD,
  UNIT_BREAKS_METHOD,
  type RecordingBreak,
} from '#domain';
import { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Alert } from '../ui/alert.js';
import { areasByAddress } from './area-list.js';
import type { NamesByCode } from './names.js';

interface RecordingBreaksProps {
  readonly breaks: readonly RecordingBreak[];
  readonly areas: readonly Area[];
  readonly names: NamesByCode;
}

const gravest = (breaks: readonly RecordingBreak[]): RecordingBreak['hits'] =>
  (['everything', 'areas', 'one_area'] as const).find((each) =>
    breaks.some(({ hits }) => hits === each),
  ) ?? 'categories';

function methodsOf(breaks: readonly RecordingBreak[]): string {
  const methods = breaks.map(({ kind }) =>
    kind === 'unit' ? UNIT_BREAKS_METHOD : SHARE_BREAKS_METHOD,
  );
  return [...new Set(methods)].join(', ');
}

/** That figures before and after some month are of different things, one sentence each. It is to be read before them. */
export function RecordingBreaks({ breaks, areas, names }: RecordingBreaksProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (breaks.length === 0) return null;
  const nameOf = ({ kind, subject }: RecordingBreak): string => {
    if (kind === 'area_level' || kind === 'unit') {
      return areasByAddress(areas).get(subject)?.name ?? subject;
    }
    if (kind === 'category') return names(subject, language);
    return subject === 'staff' ? t('breaks.staff') : t('breaks.from', { subject });
  };
  return (
    <Alert kind="attention" heading={t('breaks.heading')}>
      {breaks.map((one) => (
        <p key={`${one.kind} ${one.subject} ${one.from}`}>
          {breakSentence(one, nameOf(one), language)}
        </p>
      ))}
      <p>{t(`breaks.meaning_${gravest(breaks)}`, { method: methodsOf(breaks) })}</p>
    </Alert>
  );
}
