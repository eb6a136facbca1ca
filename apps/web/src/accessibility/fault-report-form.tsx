import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextArea, TextField } from '../ui/text-field.js';

/** As the server has them. */
const TEXT_CHARACTERS_MAX = 2_000;
const CONTACT_CHARACTERS_MAX = 200;

/** Tells of a fault, without signing in and without saying who one is. */
export function FaultReportForm() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [contact, setContact] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const clientId = useRef(crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => {
      const words = { text: text.trim(), ...(contact.trim() ? { contact: contact.trim() } : {}) };
      const body = { clientId: clientId.current, ...words };
      return answer(api.POST('/api/v1/fault-reports', { body }));
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const startOver = (): void => {
    clientId.current = crypto.randomUUID();
    setText('');
    setContact('');
    send.reset();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong: FormError[] = [];
    if (!text.trim()) wrong.push({ field: 'fault-text', text: t('fault.textMissing') });
    if (text.trim().length > TEXT_CHARACTERS_MAX) {
      wrong.push({ field: 'fault-text', text: t('fault.textTooLong') });
    }
    if (contact.trim().length > CONTACT_CHARACTERS_MAX) {
      wrong.push({ field: 'fault-contact', text: t('fault.contactTooLong') });
    }
    setErrors(wrong);
    setAttempt((count) => count + 1);
    send.reset();
    if (wrong.length === 0) send.mutate();
  };
  if (send.isSuccess) return <Sent onAnother={startOver} />;
  const shown = send.isError ? [{ field: 'fault-text', text: problemText(send.error, t) }] : errors;
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.text;
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary heading={t('fault.problem')} errors={shown} attempt={attempt} />
      <TextArea
        id="fault-text"
        label={t('fault.textLabel')}
        hint={t('fault.textHint')}
        error={errorOf('fault-text')}
        value={text}
        onChange={setText}
      />
      <TextField
        id="fault-contact"
        label={t('fault.contactLabel')}
        hint={t('fault.contactHint')}
        error={errorOf('fault-contact')}
        autoComplete="email"
        value={contact}
        onChange={setContact}
      />
      <Button type="submit" variant="primary" busy={send.isPending}>
        {t('fault.send')}
      </Button>
    </form>
  );
}

function Sent({ onAnother }: { onAnother: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="ds-alert alert">
      <h3 ref={heading} tabIndex={-1}>
        {t('fault.sentHeading')}
      </h3>
      <p>{t('fault.sent')}</p>
      <Button onClick={onAnother}>{t('fault.another')}</Button>
    </div>
  );
}
