import { pictureFigures, type PictureFigure } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Failure } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import { verifyEdition, type Edition, type Verified } from './edition-queries.js';

/** Checks a version: every figure is reckoned again, and the hash held against the content. */
export function VerifyPart({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const verify = useMutation({ mutationFn: () => verifyEdition(edition.id) });
  return (
    <section className="edition-verify" aria-labelledby="verify-heading">
      <h2 id="verify-heading">{t('editions.verify.heading')}</h2>
      <p>{t('editions.verify.about')}</p>
      <Button busy={verify.isPending} onClick={() => verify.mutate()}>
        {t('editions.verify.run')}
      </Button>
      {verify.error && <Failure problem={verify.error} onRetry={() => verify.mutate()} />}
      {verify.data && <Result found={verify.data} edition={edition} />}
    </section>
  );
}

function Result({ found, edition }: { found: Verified; edition: Edition }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { equal, figures, hash } = found;
  const content = edition.content as {
    template: { sections: { code: string; name: Record<'sv' | 'en', string> }[] };
  };
  const nameOf = (code: string): string =>
    content.template.sections.find((section) => section.code === code)?.name[language] ?? code;
  const counted = figures.filter(({ outcome }) => outcome === 'equal').length;
  return (
    <Alert
      kind={equal ? 'calm' : 'attention'}
      role="status"
      heading={t(equal ? 'editions.verify.equal' : 'editions.verify.differs')}
      headingLevel={3}
    >
      <p>{t('editions.verify.counted', { equal: counted, count: figures.length })}</p>
      <p>{t(hash.equal ? 'editions.verify.hashEqual' : 'editions.verify.hashDiffers')}</p>
      <Details summary={t('editions.verify.each')} open={!equal}>
        <Table caption={t('editions.verify.each')} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t('editions.verify.figure')}</th>
              <th scope="col">{t('editions.verify.from')}</th>
              <th scope="col">{t('editions.verify.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ section, figure, outcome, from, told }) => (
              <tr key={`${section} ${figure}`}>
                <th scope="row">
                  {nameOf(section)}: {pictureFigures[figure as PictureFigure]?.[language] ?? figure}
                </th>
                <td>{t(`editions.verify.from_${from}`)}</td>
                <td>
                  {t(`editions.verify.outcome_${outcome}`)}
                  {told.map(({ where, was, is }, at) => (
                    <p key={at}>
                      {t('editions.verify.difference', {
                        where: where.map((step) => step[language]).join(' › '),
                        was: was?.[language] ?? '–',
                        is: is?.[language] ?? '–',
                      })}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Details>
    </Alert>
  );
}
