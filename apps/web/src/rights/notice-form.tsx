import { noticeFields, type NoticeField } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { noticesQuery, setNotice, type ProcessingRecord } from './rights-queries.js';
import { useStep } from './use-step.js';

type Written = Readonly<Record<NoticeField, { readonly sv: string; readonly en: string }>>;

/** The authority's own words; where it has none, the field is empty and the words of the product stand. */
function writtenIn({ parts }: ProcessingRecord): Written {
  const own = new Map(parts.filter(({ isOwn }) => isOwn).map((part) => [part.field, part]));
  const fields = noticeFields.map((field) => {
    const { sv = '', en = '' } = own.get(field) ?? {};
    return [field, { sv, en }];
  });
  return Object.fromEntries(fields) as Written;
}

/** What is said at all; a field with one language alone is a fault. */
function saidIn(written: Written) {
  const said = noticeFields.flatMap((field) => {
    const [sv, en] = [written[field].sv.trim(), written[field].en.trim()];
    return sv || en ? [[field, { sv, en }] as const] : [];
  });
  return Object.fromEntries(said) as Partial<Written>;
}

/** What an authority tells of its processing in its own words, in both languages. */
export function NoticeForm({ record }: { record: ProcessingRecord }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState(() => writtenIn(record));
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const save = useStep(async () => {
    await setNotice(record.organisationId, record.revision, saidIn(written));
    await queries.invalidateQueries({ queryKey: noticesQuery.queryKey });
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const halves = Object.entries(saidIn(written)).flatMap(([field, { sv, en }]) =>
      sv && en ? [] : [{ field: `${field}.${sv ? 'en' : 'sv'}`, text: t('rights.record.both') }],
    );
    setOwn(halves);
    setAttempt((count) => count + 1);
    if (halves.length === 0) save.mutate(undefined);
  };
  const ofServer = errorsOf(save.error, t).map((error) =>
    error.field === 'part-heading' ? { ...error, field: 'contact.sv' } : error,
  );
  const errors = [...own, ...ofServer];
  return (
    <div className="rights-work">
      <Details summary={t('rights.record.own')}>
        <form className="rights-form" noValidate onSubmit={send}>
          <p>{t('rights.record.ownLead')}</p>
          <ErrorSummary heading={t('rights.problem')} errors={errors} attempt={attempt} />
          {noticeFields.map((field) =>
            (['sv', 'en'] as const).map((language) => (
              <TextArea
                key={`${field}.${language}`}
                id={`${field}.${language}`}
                label={`${t(`privacy.fields.${field}`)} (${t(`language.${language}`)})`}
                rows={3}
                error={errors.find((error) => error.field === `${field}.${language}`)?.text}
                value={written[field][language]}
                onChange={(text) =>
                  setWritten({ ...written, [field]: { ...written[field], [language]: text } })
                }
              />
            )),
          )}
          <Button type="submit" busy={save.isPending}>
            {t('rights.record.save')}
          </Button>
        </form>
      </Details>
    </div>
  );
}
