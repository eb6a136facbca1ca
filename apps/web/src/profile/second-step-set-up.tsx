import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import { confirmSecondStep } from './profile-queries.js';
import { QrCode } from './qr-code.js';

interface SecondStepSetUpProps {
  readonly offered: { readonly secret: string; readonly address: string };
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onAgain: () => void;
}

/** Ties the person's app to their account: scan or type, then show that it works. */
export function SecondStepSetUp({ offered, onCodes, onAgain }: SecondStepSetUpProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const confirm = useMutation({
    mutationFn: () => confirmSecondStep(code),
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
    onError: () => field.current?.focus(),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = code.trim() === '';
    setIsMissing(missing);
    if (missing) field.current?.focus();
    else confirm.mutate();
  };
  const problem = confirm.isError ? problemText(confirm.error, t) : undefined;
  return (
    <form className="second-step" noValidate onSubmit={submit}>
      <ol className="second-step-ways">
        <li>{t('identity.secondStep.app')}</li>
        <li>
          {t('identity.secondStep.scan')}
          <QrCode text={offered.address} label={t('identity.secondStep.qr')} />
          {t('identity.secondStep.type')}
          <code className="second-step-key">{offered.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </li>
        <li>
          <TextField
            ref={field}
            id="second-step-code"
            label={t('identity.secondStep.first')}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            error={isMissing ? t('identity.secondStep.codeMissing') : problem}
            onChange={setCode}
          />
        </li>
      </ol>
      <div className="profile-ways">
        <Button type="submit" variant="primary" busy={confirm.isPending}>
          {t('identity.secondStep.confirm')}
        </Button>
        <Button onClick={onAgain}>{t('identity.stepUp.cancel')}</Button>
      </div>
    </form>
  );
}
