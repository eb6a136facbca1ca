import {
  disclosureChannels,
  disclosureChannelWords,
  disclosureKinds,
  disclosureKindWords,
  type DisclosureChannel,
  type DisclosureKind,
} from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { capitalise } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextArea, TextField } from '../ui/text-field.js';
import { BackLink } from './back-link.js';
import { DISCLOSURES_KEY, receiveRequest } from './disclosure-queries.js';

const WANTED_CHARACTERS_MAX = 4000;
const LINE_CHARACTERS_MAX = 200;

interface Written {
  readonly kind: DisclosureKind;
  readonly channel: DisclosureChannel;
  readonly wanted: string;
  readonly asker: string;
  readonly address: string;
  readonly authority: string;
  readonly authorityReference: string;
  readonly legalGround: string;
}

const empty: Written = {
  ...{ kind: 'public_document', channel: 'mail', wanted: '', asker: '', address: '' },
  ...{ authority: '', authorityReference: '', legalGround: '' },
};

const isOfAuthority = (kind: DisclosureKind) => kind === 'authority' || kind === 'law_enforcement';

/** What is sent: nothing of what was left empty, and nothing of an authority when none asks. */
function toSend({
  kind,
  channel,
  wanted,
  authority,
  authorityReference,
  legalGround,
  ...more
}: Written) {
  const told = {
    ...more,
    ...(isOfAuthority(kind) && { authority, authorityReference, legalGround }),
  };
  const said = Object.fromEntries(Object.entries(told).filter(([, text]) => text.trim() !== ''));
  return { kind, channel, wanted, ...said };
}

/** A request as it comes in. It is registered when it is sent. */
export function RequestForm() {
  const { t } = useTranslation();
  usePageTitle(t('disclosure.new'));
  const queries = useQueryClient();
  const [written, setWritten] = useState(empty);
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const receive = useMutation({
    mutationFn: () => receiveRequest(toSend(written)),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: DISCLOSURES_KEY });
      moveTo(`/disclosures/${id}`);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = written.wanted.trim()
      ? []
      : [{ field: 'wanted', text: t('disclosure.wantedMissing') }];
    setOwn(missing);
    setAttempt((count) => count + 1);
    receive.reset();
    if (missing.length === 0) receive.mutate();
  };
  const errors = [...own, ...errorsOf(receive.error, t)];
  return (
    <form className="disclosure-form" noValidate onSubmit={submit}>
      <BackLink href="/disclosures">{t('disclosure.heading')}</BackLink>
      <h1 id="part-heading" tabIndex={-1}>
        {t('disclosure.new')}
      </h1>
      <p>{t('disclosure.newLead')}</p>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <Fields {...{ written, errors }} onChange={setWritten} />
      <Button type="submit" variant="primary" busy={receive.isPending}>
        {t('disclosure.register')}
      </Button>
    </form>
  );
}

interface FieldsProps {
  readonly written: Written;
  readonly errors: readonly FormError[];
  readonly onChange: (written: Written) => void;
}

function Fields({ written, errors, onChange }: FieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const change = (changed: Partial<Written>): void => onChange({ ...written, ...changed });
  const line = (field: Exclude<keyof Written, 'kind' | 'channel' | 'wanted'>) => (
    <TextField
      id={field}
      label={t(`disclosure.${field}`)}
      hint={t(`disclosure.${field}Hint`)}
      value={written[field]}
      error={errorAt(errors, field)}
      autoComplete="off"
      maxLength={LINE_CHARACTERS_MAX}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <>
      <RadioGroup
        id="kind"
        label={t('disclosure.kindAsked')}
        choices={disclosureKinds.map((value) => ({
          value,
          label: capitalise(disclosureKindWords[value][language]),
        }))}
        value={written.kind}
        onChange={(kind) => change({ kind })}
      />
      <Select
        id="channel"
        label={t('disclosure.channel')}
        value={written.channel}
        onChange={(channel) => change({ channel: channel as DisclosureChannel })}
      >
        {disclosureChannels.map((value) => (
          <option key={value} value={value}>
            {capitalise(disclosureChannelWords[value][language])}
          </option>
        ))}
      </Select>
      <TextArea
        id="wanted"
        label={t('disclosure.wanted')}
        hint={t('disclosure.wantedHint')}
        value={written.wanted}
        error={errorAt(errors, 'wanted')}
        maxLength={WANTED_CHARACTERS_MAX}
        onChange={(wanted) => change({ wanted })}
      />
      {isOfAuthority(written.kind) && (
        <>
          {line('authority')}
          {line('authorityReference')}
          {line('legalGround')}
        </>
      )}
      {line('asker')}
      {line('address')}
    </>
  );
}
