import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findPersonalData, replacePersonalData } from '#domain';
import { categoriesQuery } from '../api/queries.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { TextArea } from '../ui/text-field.js';
import { ReadersNotice } from './readers-notice.js';
import type { SectionProps } from './section-props.js';
import { categoriesByCode, tierOf } from './usual-categories.js';

const CHARACTERS_MAX = 10_000;
const ROWS_QUICK = 3;

/** In the reporter's own words, with a warning for what points out a person. */
export function TellSection({ draft, change, error, isHeading }: SectionProps) {
  const { t } = useTranslation();
  const categories = useQuery(categoriesQuery);
  const chosen = useMemo(
    () =>
      draft.category === null
        ? undefined
        : categoriesByCode(categories.data?.items ?? []).get(draft.category),
    [categories.data, draft.category],
  );
  const found = useMemo(() => findPersonalData(draft.text), [draft.text]);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const label = t('report.tell.heading');
  return (
    <section className="report-section">
      {isHeading ? <h1>{label}</h1> : <h2 className="report-question">{label}</h2>}
      <ReadersNotice tier={tierOf(draft.kind, chosen)} />
      <TextArea
        id="tell"
        label={t('report.tell.label')}
        hint={t('report.tell.hint')}
        error={error}
        value={draft.text}
        maxLength={CHARACTERS_MAX}
        {...(isHeading ? {} : { rows: ROWS_QUICK })}
        onChange={(text) => change({ text })}
      />
      <div role="status">
        {kinds.length > 0 && (
          <Alert kind="attention" heading={t('report.pii.heading')} headingLevel={3}>
            <p>{t('report.pii.text')}</p>
            <ul>
              {found.map(({ kind, from, to }) => (
                <li key={from}>
                  {t(`report.pii.${kind}`)}: {draft.text.slice(from, to)}
                </li>
              ))}
            </ul>
            <Button
              onClick={() =>
                change({
                  text: replacePersonalData(draft.text, (kind) => t(`report.pii.${kind}_word`)),
                })
              }
            >
              {t('report.pii.replace', {
                words: kinds.map((kind) => t(`report.pii.${kind}_word`)).join(', '),
              })}
            </Button>
          </Alert>
        )}
      </div>
    </section>
  );
}
