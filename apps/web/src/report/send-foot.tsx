import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personDataKindsOf } from '#domain';
import { KeepOrReplace } from '../person-text/keep-or-replace.js';
import { usePersonData } from '../person-text/use-person-data.js';
import { Button, ButtonLink } from '../ui/button.js';
import type { FormError } from '../ui/error-summary.js';
import type { Draft } from './draft.js';
import { stepAddress, stepOf, type Step } from './report-address.js';
import { SaveState } from './save-state.js';
import type { Send } from './use-send.js';

interface SendFootProps {
  readonly draft: Draft;
  readonly send: Send;
  readonly change: (patch: Partial<Draft>) => void;
  readonly keptAtMs: number | null;
  readonly missing: readonly FormError[];
  /** Few read it whatever it says, so nothing is asked. */
  readonly isGuarded: boolean;
}

type Asking = 'unasked' | 'asked' | 'kept' | 'replaced';

/** The way on from the check: to what is missing, or to send, with one question when the text points out a person. */
export function SendFoot({ draft, send, change, keptAtMs, missing, isGuarded }: SendFootProps) {
  const { t } = useTranslation();
  const found = usePersonData(draft.text);
  const [asking, setAsking] = useState<Asking>('unasked');
  const sendButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking === 'replaced') sendButton.current?.focus();
  }, [asking]);
  const isTelling = !isGuarded && personDataKindsOf(found).length > 0;
  const isBusy = send.state === 'sending';
  const keep = (): void => {
    setAsking('kept');
    send.run();
  };
  const replace = (text: string): void => {
    change({ text });
    setAsking('replaced');
  };
  return (
    <>
      {isTelling && asking === 'asked' && (
        <KeepOrReplace text={draft.text} found={found} onKeep={keep} onReplace={replace} />
      )}
      <p role="status">{asking === 'replaced' && t('personText.replaced')}</p>
      <div className="report-foot">
        {missing.length > 0 ? (
          <ButtonLink
            href={stepAddress(draft.kind, stepOf(draft.kind, missing[0]?.field as Step))}
            variant="primary"
            wide
          >
            {t('report.check.fill')}
          </ButtonLink>
        ) : (
          <Button
            ref={sendButton}
            variant="primary"
            wide
            busy={isBusy}
            onClick={isTelling && asking !== 'kept' ? () => setAsking('asked') : send.run}
          >
            {t(isBusy ? 'report.send.busy' : 'report.send.send')}
          </Button>
        )}
        <SaveState keptAtMs={keptAtMs} isWaiting={send.state === 'waiting'} />
      </div>
    </>
  );
}
