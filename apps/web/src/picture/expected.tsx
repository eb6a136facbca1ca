import { standingOf, type ExpectedRange } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Blank } from './blank.js';

interface ExpectedProps {
  /** null where nothing was counted. */
  readonly now: number | null;
  readonly expected: ExpectedRange | null;
}

/** '22–35', and in words where the count lies outside it. */
export function Expected({ now, expected }: ExpectedProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (!expected) return <Blank meaning={t('months.noExpected')} />;
  const standing = now === null ? 'within' : standingOf(now, expected);
  const range = `${formatCount(expected.low, language)}–${formatCount(expected.high, language)}`;
  if (standing === 'within') return range;
  return (
    <>
      {range} <strong className="standing">{t(`standing.${standing}`)}</strong>
    </>
  );
}
