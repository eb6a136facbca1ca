import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { personDataKindsOf } from '#domain';
import { Button } from '../ui/button.js';
import { KeepOrReplace } from './keep-or-replace.js';
import { usePersonData } from './use-person-data.js';

interface AskedFootProps {
  readonly text: string;
  /** Few read it whatever it says, so nothing is asked. */
  readonly isGuarded: boolean;
  readonly busy: boolean;
  readonly label: string;
  readonly onRun: () => void;
  readonly onReplace: (text: string) => void;
  readonly children?: ReactNode;
}

type Asking = 'unasked' | 'asked' | 'kept' | 'replaced';

/** The button that sends a text, with one question first when it points out a person, and what stands beside it. */
export function AskedFoot(props: AskedFootProps) {
  const { text, isGuarded, busy, label, onRun, onReplace, children } = props;
  const { t } = useTranslation();
  const found = usePersonData(text);
  const [asking, setAsking] = useState<Asking>('unasked');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking === 'replaced') button.current?.focus();
  }, [asking]);
  const isTelling = !isGuarded && personDataKindsOf(found).length > 0;
  const keep = (): void => {
    setAsking('kept');
    onRun();
  };
  const replace = (neutral: string): void => {
    onReplace(neutral);
    setAsking('replaced');
  };
  return (
    <>
      {isTelling && asking === 'asked' && (
        <KeepOrReplace text={text} found={found} onKeep={keep} onReplace={replace} />
      )}
      <p role="status">{asking === 'replaced' && t('personText.replaced')}</p>
      <div className="report-foot">
        <Button
          ref={button}
          variant="primary"
          wide
          busy={busy}
          onClick={isTelling && asking !== 'kept' ? () => setAsking('asked') : onRun}
        >
          {label}
        </Button>
        {children}
      </div>
    </>
  );
}
