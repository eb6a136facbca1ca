import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { TextArea } from '../ui/text-field.js';
import { recallPublic, type OwnPublicLine } from './public-edition-queries.js';

const REASON_CHARACTERS_MIN = 20;

interface RecallFormProps {
  readonly one: OwnPublicLine;
  readonly changed: (items: OwnPublicLine[]) => void;
  readonly onCancel: () => void;
}

/** Why a public edition is taken back; it is for good. */
export function RecallForm({ one, changed, onCancel }: RecallFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isShort, setShort] = useState(false);
  const recall = useMutation({
    mutationFn: () => recallPublic(one.id, reason),
    onSuccess: ({ items }) => changed(items),
  });
  return (
    <form
      className="way-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const tooShort = reason.replace(/\s/g, '').length < REASON_CHARACTERS_MIN;
        setShort(tooShort);
        if (!tooShort) recall.mutate();
      }}
    >
      <TextArea
        id={`recall-${one.id}`}
        label={t('public.part.reason')}
        hint={t('public.part.reasonHint')}
        value={reason}
        onChange={setReason}
        error={isShort ? t('public.part.reasonShort') : undefined}
      />
      {recall.error && <Failure problem={recall.error} onRetry={() => recall.mutate()} />}
      <div className="way-steps">
        <Button type="submit" variant="primary" busy={recall.isPending}>
          {t('public.part.recallNow')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('public.part.cancel')}
        </Button>
      </div>
    </form>
  );
}
