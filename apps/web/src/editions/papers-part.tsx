import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { DownloadLink } from '../ui/button.js';

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
  return (
    <section className="edition-papers" aria-labelledby="edition-papers">
      <h2 id="edition-papers">{t('editions.papers.heading')}</h2>
      <p className="hint">{t('editions.papers.lead')}</p>
      <ul className="edition-papers-list">
        {forms.map((form) => (
          <li key={form}>
            <DownloadLink href={`/api/v1/editions/${editionId}.${form}?language=${language}`}>
              {t(`editions.papers.${form}`)}
            </DownloadLink>
          </li>
        ))}
      </ul>
      {mayWriteMemo && (
        <p>
          <Link href={`/editions/${editionId}/memo`}>{t('editions.memo.open')}</Link>
        </p>
      )}
    </section>
  );
}
