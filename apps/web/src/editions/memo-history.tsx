import { memoSectionCodes, memoSections } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { RichTextView } from '../pictures/rich-text-view.js';
import { Details } from '../ui/details.js';
import { memoHistoryQuery } from './memo-queries.js';

interface MemoHistoryProps {
  readonly id: string;
  /** The newest that is known: a later one is asked for anew. */
  readonly revision: number;
}

/** All that was kept, newest first, with its words: nothing that somebody has written is lost to another. */
export function MemoHistory({ id, revision }: MemoHistoryProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data } = useQuery(memoHistoryQuery(id, revision));
  return (
    <section aria-labelledby="memo-history">
      <h2 id="memo-history">{t('editions.memo.history')}</h2>
      {(data?.items ?? []).map(({ revision: number, writtenAt, writtenBy, memo }) => {
        const at = Date.parse(writtenAt ?? '');
        const when = { date: formatDate(at), time: formatTime(at, language) };
        const by = t(writtenBy === null ? 'editions.way.at' : 'editions.way.by', {
          ...{ name: writtenBy, ...when },
        });
        return (
          <Details key={number} summary={`${number}. ${by}`}>
            <p>
              <strong>{memo.title}</strong>
            </p>
            {memoSectionCodes
              .filter((code) => memo.sections[code].length > 0)
              .map((code) => (
                <div key={code}>
                  <h3>{memoSections[code][language]}</h3>
                  <RichTextView text={memo.sections[code]} />
                </div>
              ))}
          </Details>
        );
      })}
    </section>
  );
}
