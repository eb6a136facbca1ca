import { useTranslation } from 'react-i18next';
import { AskedFoot } from '../person-text/asked-foot.js';
import { ButtonLink } from '../ui/button.js';
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

/** The way on from the check: to what is missing, or to send, with one question when the text points out a person. */
export function SendFoot({ draft, send, change, keptAtMs, missing, isGuarded }: SendFootProps) {
  const { t } = useTranslation();
  const isBusy = send.state === 'sending';
  const saved = <SaveState keptAtMs={keptAtMs} isWaiting={send.state === 'waiting'} />;
  const [first] = missing;
  if (first) {
    return (
      <div className="report-foot">
        <ButtonLink
          href={stepAddress(draft.kind, stepOf(draft.kind, first.field as Step))}
          variant="primary"
          wide
        >
          {t('report.check.fill')}
        </ButtonLink>
        {saved}
      </div>
    );
  }
  return (
    <AskedFoot
      text={draft.text}
      isGuarded={isGuarded}
      busy={isBusy}
      label={t(isBusy ? 'report.send.busy' : 'report.send.send')}
      onRun={send.run}
      onReplace={(text) => change({ text })}
    >
      {saved}
    </AskedFoot>
  );
}
