import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { AccountTables } from '../privacy/account-tables.js';
import { problemText } from '../shell/states.js';
import { Button, DownloadLink } from '../ui/button.js';
import { placeName } from './held-place.js';
import { makeExtract, type Extract, type RightsCase } from './rights-queries.js';

/** The registerutdrag: made when asked for, read, printed or taken as a file. */
export function ExtractPart({ found }: { found: RightsCase }) {
  const { t } = useTranslation();
  const make = useMutation({ mutationFn: () => makeExtract(found.id) });
  return (
    <section aria-labelledby="extract" className="rights-extract-part">
      <div className="rights-work">
        <h2 id="extract">{t('rights.extract.heading')}</h2>
        <p role="status">
          {found.unjudged > 0 && t('rights.hits.left', { count: found.unjudged })}
        </p>
        {make.isError && (
          <p className="ds-validation-message" role="alert">
            {problemText(make.error, t)}
          </p>
        )}
        <Button busy={make.isPending} onClick={() => make.mutate()}>
          {t('rights.extract.make')}
        </Button>
      </div>
      {make.data && <Made extract={make.data} />}
    </section>
  );
}

function Made({ extract }: { extract: Extract }) {
  const { t } = useTranslation();
  const file = useFile(extract);
  return (
    <>
      <div className="rights-buttons rights-work">
        <DownloadLink href={file}>{t('rights.extract.download')}</DownloadLink>
        <Button onClick={() => window.print()}>{t('rights.extract.print')}</Button>
      </div>
      <Readable extract={extract} />
    </>
  );
}

/** The address of the extract as a file of this page: it is not asked for, and so not logged, a second time. */
function useFile(extract: Extract): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const text = JSON.stringify(extract, null, 2);
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [extract]);
  return address;
}

function Readable({ extract }: { extract: Extract }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const {
    name,
    organisation,
    madeAt,
    receivedOn: received,
    incidents,
    texts,
    withheld,
    account,
  } = extract;
  const isEmpty = incidents.length + texts.length + withheld.length === 0 && account === null;
  return (
    <article className="rights-extract">
      <h3>{t('rights.extract.of', { name, organisation })}</h3>
      <p>
        {t('rights.extract.made', { date: formatDate(Date.parse(madeAt)), received })}{' '}
        {extract.designation}
      </p>
      {extract.isOfIncidentsOnly && <p>{t('rights.extract.incidentsOnly')}</p>}
      {isEmpty && (
        <p>
          {t(extract.isOfIncidentsOnly ? 'rights.extract.noIncidents' : 'rights.extract.nothing', {
            formatted: formatCount(extract.searched, language),
          })}
        </p>
      )}
      {incidents.length > 0 && (
        <>
          <h4>{t('rights.extract.incidents')}</h4>
          <p>{t('rights.extract.masked')}</p>
          <ul>
            {incidents.map(({ reference, month, words }) => (
              <li key={reference}>
                {reference}, {month.slice(0, 7)}
                <blockquote className="rights-words">{words ?? t('rights.hits.erased')}</blockquote>
              </li>
            ))}
          </ul>
        </>
      )}
      {texts.length > 0 && <Texts texts={texts} />}
      {withheld.length > 0 && <Withheld lines={withheld} />}
      {account && <AccountTables account={account} level={4} />}
      {extract.told.map(({ field, ...words }) => (
        <div key={field}>
          <h4>{t(`privacy.fields.${field}`)}</h4>
          <p>{words[language]}</p>
        </div>
      ))}
      <h4>{t('privacy.rights')}</h4>
      <p>{t('privacy.complaint')}</p>
    </article>
  );
}

function Texts({ texts }: Pick<Extract, 'texts'>) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <h4>{t('rights.extract.texts')}</h4>
      <p>{t('rights.extract.masked')}</p>
      <ul>
        {texts.map(({ kind, words, isCut, ...where }, at) => (
          <li key={at}>
            {placeName(kind, where, languageOf(i18n))} {isCut && t('rights.extract.cut')}
            <blockquote className="rights-words">{words ?? t('rights.hits.erased')}</blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}

function Withheld({ lines }: { lines: Extract['withheld'] }) {
  const { t } = useTranslation();
  return (
    <>
      <h4>{t('rights.extract.withheld')}</h4>
      <ul>
        {lines.flatMap(({ section, incidents, texts }) => [
          incidents > 0 && (
            <li key={section}>{t('rights.extract.withheldLine', { count: incidents, section })}</li>
          ),
          texts > 0 && (
            <li key={`${section} texts`}>
              {t('rights.extract.withheldText', { count: texts, section })}
            </li>
          ),
        ])}
      </ul>
    </>
  );
}
