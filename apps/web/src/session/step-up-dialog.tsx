import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, csrfHeader, keepCsrfToken, type Session } from '../api/client.js';
import { sessionQuery } from '../api/queries.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import '../styles/step-up.css';
import { endStepUp, stepUpReason } from './step-up-request.js';

const FIELD = 'step-up-proof';
const FIELDS = {
  password: { type: 'password', autoComplete: 'current-password' },
  code: { type: 'text', autoComplete: 'one-time-code' },
} as const;
const MISSING = {
  password: 'signIn.passwordMissing',
  code: 'identity.secondStep.codeMissing',
} as const;

/** Asks who one is, above the page that is left as it stands. */
export default function StepUpDialog({ session }: { session: Session }) {
  const { t } = useTranslation();
  // Written once: it is empty again while the dialog goes.
  const [reason] = useState(stepUpReason);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The dialog itself would take the first field, which is there for password managers and cannot be written in.
    document.getElementById(FIELD)?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="step-up"
      aria-labelledby="step-up-heading"
      onCancel={(event) => {
        event.preventDefault();
        endStepUp(false);
      }}
    >
      <h2 id="step-up-heading">{t('identity.stepUp.heading')}</h2>
      <p>{t(`identity.stepUp.why.${reason}`)}</p>
      <Proof session={session} />
    </dialog>
  );
}

function Proof({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { way } = session.stepUp;
  if (way === 'password' || way === 'code') return <ProofForm session={session} way={way} />;
  const { pathname, search } = window.location;
  const query = new URLSearchParams({ purpose: 'step-up', returnTo: `${pathname}${search}` });
  return (
    <>
      <p>{t(way === 'provider' ? 'identity.stepUp.provider' : 'identity.stepUp.none')}</p>
      <div className="step-up-ways">
        {way === 'provider' && (
          <a className="ds-button" href={`/api/v1/session/oidc?${query.toString()}`}>
            {t('identity.stepUp.submit')}
          </a>
        )}
        <Button onClick={() => endStepUp(false)}>{t('identity.stepUp.cancel')}</Button>
      </div>
    </>
  );
}

interface ProofFormProps {
  readonly session: Session;
  readonly way: 'password' | 'code';
}

function ProofForm({ session, way }: ProofFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [proof, setProof] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const stepUp = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/session/step-up', {
          params: { header: csrfHeader() },
          body: { [way]: proof },
        }),
      ),
    onSuccess: ({ csrfToken }) => {
      keepCsrfToken(csrfToken);
      endStepUp(true);
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: () => {
      setProof('');
      field.current?.focus();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsMissing(proof === '');
    if (proof !== '') stepUp.mutate();
    else field.current?.focus();
  };
  const problem = stepUp.isError ? problemText(stepUp.error, t) : undefined;
  return (
    <form noValidate onSubmit={submit}>
      <p>{t('identity.stepUp.kept')}</p>
      <input
        className="visually-hidden"
        type="text"
        autoComplete="username"
        value={session.email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <TextField
        ref={field}
        id={FIELD}
        {...FIELDS[way]}
        autoFocus
        label={t(way === 'code' ? 'identity.secondStep.code' : 'signIn.password')}
        hint={way === 'code' && t('identity.secondStep.codeHint')}
        value={proof}
        error={isMissing ? t(MISSING[way]) : problem}
        onChange={setProof}
      />
      <div className="step-up-ways">
        <Button type="submit" variant="primary" busy={stepUp.isPending}>
          {t('identity.stepUp.submit')}
        </Button>
        <Button onClick={() => endStepUp(false)}>{t('identity.stepUp.cancel')}</Button>
      </div>
    </form>
  );
}
