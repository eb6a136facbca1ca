import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { sessionQuery } from '../api/queries.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import { beginSecondStep, removeSecondStep, renewRecoveryCodes } from './profile-queries.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondStepSetUp } from './second-step-set-up.js';

const FEW_CODES = 3;

/** One-time codes: set up, renewed, taken away. */
export function SecondStepPart({ session }: { session: Session }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  const begin = useMutation({ mutationFn: beginSecondStep });
  const { isSetUp } = session.secondStep;
  return (
    <section aria-labelledby="second-step">
      <h2 id="second-step">{t('identity.secondStep.heading')}</h2>
      <p>{t('identity.secondStep.what')}</p>
      {codes && (
        <RecoveryCodes
          codes={codes}
          onKept={() => {
            setCodes(null);
            void refresh();
          }}
        />
      )}
      {!codes && isSetUp && <SetUp session={session} onCodes={setCodes} />}
      {!codes && !isSetUp && begin.data && (
        <SecondStepSetUp offered={begin.data} onCodes={setCodes} onAgain={() => begin.reset()} />
      )}
      {!codes && !isSetUp && !begin.data && (
        <>
          {begin.isError && <Refused problem={begin.error} />}
          <Button busy={begin.isPending} onClick={() => begin.mutate()}>
            {t('identity.secondStep.begin')}
          </Button>
        </>
      )}
    </section>
  );
}

interface SetUpProps {
  readonly session: Session;
  readonly onCodes: (codes: readonly string[]) => void;
}

function SetUp({ session, onCodes }: SetUpProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const renew = useMutation({
    mutationFn: renewRecoveryCodes,
    onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  const remove = useMutation({
    mutationFn: removeSecondStep,
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  const { recoveryCodesLeft: count } = session.secondStep;
  return (
    <>
      <p className="profile-state">
        <Tag kind="accent">{t('identity.secondStep.on')}</Tag>
        <span>{t('identity.secondStep.left', { count })}</span>
      </p>
      {count < FEW_CODES && <p>{t('identity.secondStep.few')}</p>}
      {[renew, remove].map(({ error }, at) => error && <Refused key={at} problem={error} />)}
      <div className="profile-ways">
        <Button busy={renew.isPending} onClick={() => renew.mutate()}>
          {t('identity.secondStep.renew')}
        </Button>
        <Button danger busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('identity.secondStep.remove')}
        </Button>
      </div>
    </>
  );
}

/** What did not go, beside the button that was pressed. */
export function Refused({ problem }: { problem: unknown }) {
  const { t } = useTranslation();
  return (
    <Alert kind="attention" role="alert">
      <p>{problemText(problem, t)}</p>
    </Alert>
  );
}
