import { identityChecks, rightsChannels, rightsKinds } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextArea, TextField } from '../ui/text-field.js';
import { openCase, RIGHTS_KEY, type OpenCase } from './rights-queries.js';

interface OpenCaseFormProps {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** Everything as it is written; lists are lines. */
interface Written {
  readonly organisationId: string;
  readonly kind: OpenCase['kind'];
  readonly channel: OpenCase['channel'];
  readonly identity: OpenCase['identity'];
  readonly receivedOn: string;
  readonly name: string;
  readonly otherNames: string;
  readonly personalNumber: string;
  readonly phones: string;
  readonly emails: string;
  readonly wish: string;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function bodyOf(written: Written): OpenCase {
  const { organisationId, kind, channel, identity, receivedOn, name, personalNumber } = written;
  const wish = written.wish.trim();
  return {
    ...{ organisationId, kind, channel, identity, receivedOn: receivedOn.trim() },
    person: {
      name: name.trim(),
      otherNames: linesOf(written.otherNames),
      ...(personalNumber.trim() && { personalNumber: personalNumber.trim() }),
      phones: linesOf(written.phones),
      emails: linesOf(written.emails),
      ...(wish && { wish }),
    },
  };
}

/** `person.phones.0` is said at the field of phones; what belongs to no field leads to the first. */
const atField = (error: FormError): FormError => {
  const field = error.field.replace(/^person\./, '').replace(/\.\d+$/, '');
  return { ...error, field: field === 'part-heading' ? 'kind' : field };
};

/** Takes in a request. */
export function OpenCaseForm({ organisations }: OpenCaseFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState<Written>({
    organisationId: organisations[0]?.id ?? '',
    ...{ kind: 'access', channel: 'letter', identity: 'not_yet' },
    ...{ receivedOn: '', name: '', otherNames: '', personalNumber: '' },
    ...{ phones: '', emails: '', wish: '' },
  });
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const open = useMutation({
    mutationFn: () => openCase(bodyOf(written)),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: RIGHTS_KEY });
      moveTo(`/rights/${id}`);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing =
      written.name.trim() === '' ? [{ field: 'name', text: t('rights.open.nameMissing') }] : [];
    setOwn(missing);
    setAttempt((count) => count + 1);
    open.reset();
    if (missing.length === 0) open.mutate();
  };
  const errors = [...own, ...errorsOf(open.error, t).map(atField)];
  const change = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  return (
    <form className="rights-form" noValidate onSubmit={submit}>
      <h2>{t('rights.open.heading')}</h2>
      <ErrorSummary heading={t('rights.problem')} errors={errors} attempt={attempt} />
      <RequestFields {...{ organisations, written, errors, change }} />
      <PersonFields {...{ written, errors, change }} />
      <p>{t('rights.open.sealed')}</p>
      <Button type="submit" variant="primary" busy={open.isPending}>
        {t('rights.open.submit')}
      </Button>
    </form>
  );
}

interface FieldsProps {
  readonly written: Written;
  readonly errors: readonly FormError[];
  readonly change: (changed: Partial<Written>) => void;
}

function RequestFields({
  organisations,
  written,
  errors,
  change,
}: FieldsProps & OpenCaseFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const optionsOf = (words: Readonly<Record<string, { sv: string; en: string }>>) =>
    Object.entries(words).map(([value, word]) => (
      <option key={value} value={value}>
        {word[language]}
      </option>
    ));
  return (
    <>
      <Select
        id="kind"
        label={t('rights.kind')}
        value={written.kind}
        error={errorAt(errors, 'kind')}
        onChange={(kind) => change({ kind: kind as Written['kind'] })}
      >
        {optionsOf(rightsKinds)}
      </Select>
      <Select
        id="organisationId"
        label={t('rights.open.organisation')}
        value={written.organisationId}
        error={errorAt(errors, 'organisationId')}
        onChange={(organisationId) => change({ organisationId })}
      >
        {organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TextField
        id="receivedOn"
        label={t('rights.received')}
        hint={t('rights.dayHint')}
        value={written.receivedOn}
        error={errorAt(errors, 'receivedOn')}
        autoComplete="off"
        onChange={(receivedOn) => change({ receivedOn })}
      />
      <Select
        id="channel"
        label={t('rights.open.channel')}
        value={written.channel}
        onChange={(channel) => change({ channel: channel as Written['channel'] })}
      >
        {optionsOf(rightsChannels)}
      </Select>
      <Select
        id="identity"
        label={t('rights.open.identity')}
        hint={t('rights.open.identityHint')}
        value={written.identity}
        onChange={(identity) => change({ identity: identity as Written['identity'] })}
      >
        {optionsOf(identityChecks)}
      </Select>
    </>
  );
}

function PersonFields({ written, errors, change }: FieldsProps) {
  const { t } = useTranslation();
  const ties = (id: 'name' | 'personalNumber' | 'otherNames' | 'phones' | 'emails' | 'wish') => ({
    ...{ id, label: t(`rights.open.${id}`), value: written[id], error: errorAt(errors, id) },
    autoComplete: 'off',
    onChange: (value: string) => change({ [id]: value }),
  });
  return (
    <>
      <TextField {...ties('name')} />
      <TextArea {...ties('otherNames')} rows={2} hint={t('rights.open.otherNamesHint')} />
      <TextField {...ties('personalNumber')} />
      <TextArea {...ties('phones')} rows={2} hint={t('rights.open.oneLine')} />
      <TextArea {...ties('emails')} rows={2} hint={t('rights.open.oneLine')} />
      <TextArea {...ties('wish')} hint={t('rights.open.wishHint')} />
    </>
  );
}
