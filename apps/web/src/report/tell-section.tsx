import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { strictestTier, tierWithPersonData } from '#domain';
import { categoriesQuery } from '../api/queries.js';
import { PersonWatch } from '../person-text/person-watch.js';
import { usePersonData } from '../person-text/use-person-data.js';
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
  const found = usePersonData(draft.text);
  const label = t('report.tell.heading');
  return (
    <section className="report-section">
      {isHeading ? <h1>{label}</h1> : <h2 className="report-question">{label}</h2>}
      <ReadersNotice tier={strictestTier(tierOf(draft.kind, chosen), tierWithPersonData(found))} />
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
      <PersonWatch
        field="tell"
        text={draft.text}
        found={found}
        onChange={(text) => change({ text })}
      />
    </section>
  );
}
