import { goalJudgementWords, measureStatusWords } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Tag } from '../ui/tag.js';
import type { MeasureLine } from './measure-queries.js';

/** Where a measure stands and what is urgent about it, in words. */
export function MeasureTags({ line }: { line: MeasureLine }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { status, isLate, endsSoon, followUpsDue, goalJudgement } = line;
  return (
    <span className="measure-tags">
      <Tag kind="accent">{measureStatusWords[status][language]}</Tag>
      {isLate && <Tag kind="attention">{t('measureWork.late')}</Tag>}
      {endsSoon && <Tag>{t('measureWork.soon')}</Tag>}
      {followUpsDue > 0 && <Tag>{t('measureWork.followUpsDue', { count: followUpsDue })}</Tag>}
      {goalJudgement && <Tag>{goalJudgementWords[goalJudgement][language]}</Tag>}
    </span>
  );
}
