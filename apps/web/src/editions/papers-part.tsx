import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { PaperItem } from './paper-item.js';
import { orderPaper, papersKey, papersQuery, type PaperForm } from './paper-queries.js';

const forms = ['pdf', 'docx', 'xlsx', 'html'] as const;

/** The version as papers: each is set from what was frozen, in the language of the page. */
export function PapersPart({
  editionId,
  mayWriteMemo,
}: {
  readonly editionId: string;
  readonly mayWriteMemo: boolean;
}) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const [openedAt, setOpenedAt] = useState(Date.now);
  const { data, error, refetch } = useQuery(papersQuery(editionId, openedAt));
  const order = useMutation({
    mutationFn: (form: PaperForm) => orderPaper(editionId, { form, language }),
    onSuccess: (papers) => {
      setOpenedAt(Date.now());
      queries.setQueryData(papersKey(editionId), papers);
    },
  });
  const shown = forms.flatMap(
    (form) => data?.items.find((one) => one.form === form && one.language === language) ?? [],
  );
  return (
    <section className="edition-papers" aria-labelledby="edition-papers">
      <h2 id="edition-papers">{t('editions.papers.heading')}</h2>
      <p className="hint">{t('editions.papers.lead')}</p>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {order.error && (
        <p className="ds-validation-message" role="alert">
          {problemText(order.error, t)}
        </p>
      )}
      <ul className="edition-papers-list">
        {shown.map((paper) => (
          <PaperItem
            key={paper.form}
            paper={paper}
            href={`/api/v1/editions/${editionId}.${paper.form}?language=${language}`}
            isOrdered={order.isPending && order.variables === paper.form}
            onOrder={() => order.mutate(paper.form)}
          />
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {shown
          .filter(({ state }) => state !== 'none')
          .map(({ form, state }) =>
            t(`editions.papers.is_${state}`, { form: t(`editions.papers.short_${form}`) }),
          )
          .join(' ')}
      </p>
      {mayWriteMemo && (
        <p>
          <Link href={`/editions/${editionId}/memo`}>{t('editions.memo.open')}</Link>
        </p>
      )}
    </section>
  );
}
