import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { TextArea } from '../ui/text-field.js';
import { extendCase } from './rights-queries.js';
import { useStep } from './use-step.js';

/** Two months more, with why. */
export function ExtensionForm({ id }: { id: string }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const extend = useStep(() => extendCase(id, reason));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') extend.mutate(undefined);
  };
  const error = extend.isError ? problemText(extend.error, t) : undefined;
  return (
    <div className="rights-work">
      <Details summary={t('rights.extend')}>
        <form className="rights-form" noValidate onSubmit={send}>
          <TextArea
            id="extension"
            label={t('rights.extendReason')}
            hint={t('rights.extendReasonHint')}
            error={isMissing ? t('rights.decision.motiveMissing') : error}
            value={reason}
            onChange={setReason}
          />
          <Button type="submit" busy={extend.isPending}>
            {t('rights.extend')}
          </Button>
        </form>
      </Details>
    </div>
  );
}
