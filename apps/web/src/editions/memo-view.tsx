import {
  MEMO_SIGNATURES_MAX,
  memoNameCodes,
  memoNames,
  memoSectionCodes,
  memoSections,
} from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { ApiProblem } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { MarkedArea } from '../pictures/marked-area.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button, DownloadLink } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { MemoHistory } from './memo-history.js';
import { memoQuery, saveMemo, type EditionMemo, type MemoBody } from './memo-queries.js';

const forms = ['docx', 'pdf'] as const;
const headFields = [
  ...(['administration', 'department', 'caseOfficer', 'recipient'] as const),
  ...(['caseNumber', 'date', 'meetingDate'] as const),
] as const;

/** The memo with which a version goes to its committee: written here, fetched as Word or PDF. */
export function MemoView({ id }: { id: string }) {
  const { t } = useTranslation();
  usePageTitle(t('editions.memo.heading'));
  const { data, error, refetch } = useQuery(memoQuery(id));
  return (
    <article className="pictures-one">
      <header>
        <h1>{t('editions.memo.heading')}</h1>
        <p className="lead">{t('editions.memo.lead')}</p>
        <p className="report-links">
          <Link href={`/editions/${id}`}>{t('editions.memo.toEdition')}</Link>
        </p>
      </header>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <MemoFiles id={id} isKept={data.revision > 0} />
          <MemoForm id={id} kept={data} />
          {data.revision > 0 && <MemoHistory id={id} revision={data.revision} />}
        </>
      )}
    </article>
  );
}

function MemoFiles({ id, isKept }: { readonly id: string; readonly isKept: boolean }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <section className="edition-papers" aria-labelledby="memo-files">
      <h2 id="memo-files">{t('editions.memo.fetch')}</h2>
      <p className="hint">{t(isKept ? 'editions.memo.fetchKept' : 'editions.memo.fetchBegun')}</p>
      <ul className="edition-papers-list">
        {forms.map((form) => (
          <li key={form}>
            <DownloadLink href={`/api/v1/editions/${id}/memo.${form}?language=${language}`}>
              {t(`editions.papers.${form}`)}
            </DownloadLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the server's paths lead in this form: `memo.head.date` is the field `memo-head-date`. */
const fieldOf = ({ field, text }: FormError): FormError => ({
  field: field.startsWith('memo.') ? field.split('.').slice(0, 3).join('-') : 'memo-title',
  text,
});

function MemoForm({ id, kept }: { readonly id: string; readonly kept: EditionMemo }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [memo, setMemo] = useState<MemoBody>(kept.memo);
  const [attempt, setAttempt] = useState(0);
  const save = useMutation({
    mutationFn: () => saveMemo(id, kept.revision, memo),
    onSuccess: (saved) => queries.setQueryData(memoQuery(id).queryKey, saved),
    onError: (problem) => {
      setAttempt((count) => count + 1);
      // What is written here stays; what somebody else has kept is shown below, and the next save rests on it.
      if (problem instanceof ApiProblem && problem.code === 'REVISION_CONFLICT') {
        void queries.invalidateQueries({ queryKey: memoQuery(id).queryKey });
      }
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const isOvertaken = save.error instanceof ApiProblem && save.error.code === 'REVISION_CONFLICT';
  const errors = isOvertaken
    ? [{ field: 'memo-title', text: t('editions.memo.overtaken') }]
    : errorsOf(save.error, t).map(fieldOf);
  return (
    <form className="pictures-form memo-form" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('editions.memo.problem')} errors={errors} attempt={attempt} />
      <HeadFields {...{ memo, errors }} onChange={setMemo} />
      <Sections {...{ memo, errors }} onChange={setMemo} />
      <Signatures {...{ memo }} onChange={setMemo} />
      {kept.mayWrite && (
        <Button type="submit" variant="primary" busy={save.isPending}>
          {t('editions.memo.save')}
        </Button>
      )}
      <p role="status">{save.isSuccess && t('editions.memo.saved')}</p>
    </form>
  );
}

interface PartProps {
  readonly memo: MemoBody;
  readonly errors?: readonly FormError[];
  readonly onChange: (memo: MemoBody) => void;
}

function HeadFields({ memo, errors = [], onChange }: PartProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('editions.memo.head')}</legend>
      <Select
        id="memo-name"
        label={t('editions.memo.name')}
        value={memo.name}
        onChange={(name) => onChange({ ...memo, name: name as MemoBody['name'] })}
      >
        {memoNameCodes.map((code) => (
          <option key={code} value={code}>
            {memoNames[code][language]}
          </option>
        ))}
      </Select>
      <TextField
        id="memo-title"
        label={t('editions.memo.title')}
        value={memo.title}
        error={errorAt(errors, 'memo-title')}
        onChange={(title) => onChange({ ...memo, title })}
      />
      {headFields.map((field) => (
        <TextField
          key={field}
          id={`memo-head-${field}`}
          label={t(`editions.memo.${field}`)}
          {...(field.endsWith('ate') && { hint: t('editions.memo.dateHint') })}
          value={memo.head[field]}
          error={errorAt(errors, `memo-head-${field}`)}
          onChange={(text) => onChange({ ...memo, head: { ...memo.head, [field]: text } })}
        />
      ))}
    </fieldset>
  );
}

function Sections({ memo, errors = [], onChange }: PartProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('editions.memo.sections')}</legend>
      <p className="hint">{t('editions.memo.sectionsHint')}</p>
      {memoSectionCodes.map((code) => (
        <MarkedArea
          key={code}
          id={`memo-sections-${code}`}
          label={memoSections[code][language]}
          text={memo.sections[code]}
          error={errorAt(errors, `memo-sections-${code}`)}
          onChange={(text) =>
            onChange({
              ...memo,
              sections: { ...memo.sections, [code]: text as MemoBody['sections'][typeof code] },
            })
          }
        />
      ))}
    </fieldset>
  );
}

function Signatures({ memo, onChange }: PartProps) {
  const { t } = useTranslation();
  const { signatures } = memo;
  const change = (at: number, changed: Partial<MemoBody['signatures'][number]>): void =>
    onChange({
      ...memo,
      signatures: signatures.map((each, place) => (place === at ? { ...each, ...changed } : each)),
    });
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('editions.memo.signatures')}</legend>
      {signatures.map(({ name, title }, at) => (
        <div className="memo-signature" key={at}>
          <TextField
            id={`memo-signature-${at}-name`}
            label={t('editions.memo.signatureName', { number: at + 1 })}
            value={name}
            onChange={(text) => change(at, { name: text })}
          />
          <TextField
            id={`memo-signature-${at}-title`}
            label={t('editions.memo.signatureTitle', { number: at + 1 })}
            value={title}
            onChange={(text) => change(at, { title: text })}
          />
        </div>
      ))}
      {signatures.length < MEMO_SIGNATURES_MAX && (
        <Button
          onClick={() =>
            onChange({ ...memo, signatures: [...signatures, { name: '', title: '' }] })
          }
        >
          {t('editions.memo.addSignature')}
        </Button>
      )}
    </fieldset>
  );
}
