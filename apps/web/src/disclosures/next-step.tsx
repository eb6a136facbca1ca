import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { TextArea } from '../ui/text-field.js';
import {
  decideDisclosure,
  DISCLOSURES_KEY,
  handOut,
  reviewDisclosure,
  type DisclosureDetail,
} from './disclosure-queries.js';

/** What comes next, for whoever may do it: decide, agree as the second person, or hand out. */
export function NextStep({ one }: { one: DisclosureDetail }) {
  const { t } = useTranslation();
  if (one.state === 'open') return one.mayWrite ? <Decide one={one} /> : null;
  if (one.state === 'to_review') return <Second one={one} />;
  if (one.state === 'decided') return one.mayWrite ? <GiveOut one={one} /> : null;
  return (
    <p role="status">{t(one.state === 'refused' ? 'disclosure.isRefused' : 'disclosure.isOut')}</p>
  );
}

/** Does a step, and shows how the request then stands. */
function useStep<Wish>(act: (wish: Wish) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: DISCLOSURES_KEY }),
  });
}

function Decide({ one }: { one: DisclosureDetail }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const decide = useStep((outcome: 'hand_out' | 'refuse') =>
    decideDisclosure(one, { outcome, ...(reason.trim() && { reason }) }),
  );
  const isReady = one.items.length > 0 && one.items.every(({ state }) => state === 'tried');
  return (
    <section aria-labelledby="step-heading">
      <h2 id="step-heading">{t('disclosure.decide')}</h2>
      <p>{t(one.needsSecond ? 'disclosure.decideSecond' : 'disclosure.decideAlone')}</p>
      <TextArea
        id="reason"
        label={t('disclosure.reason')}
        hint={t('disclosure.reasonHint')}
        value={reason}
        error={decide.error ? problemText(decide.error, t) : undefined}
        onChange={setReason}
      />
      {!isReady && <p>{t('disclosure.notReady')}</p>}
      <div className="disclosure-actions">
        {isReady && (
          <Button
            variant="primary"
            busy={decide.isPending}
            onClick={() => decide.mutate('hand_out')}
          >
            {t('disclosure.decideOut')}
          </Button>
        )}
        <Button danger busy={decide.isPending} onClick={() => decide.mutate('refuse')}>
          {t('disclosure.refuse')}
        </Button>
      </div>
    </section>
  );
}

function Second({ one }: { one: DisclosureDetail }) {
  const { t } = useTranslation();
  const review = useStep((agreed: boolean) => reviewDisclosure(one, agreed));
  const maySay = one.mayReview && !one.isDecidedByMe;
  return (
    <section aria-labelledby="step-heading">
      <h2 id="step-heading">{t('disclosure.second')}</h2>
      <p>{t(maySay ? 'disclosure.secondDo' : 'disclosure.secondWait')}</p>
      {maySay && (
        <div className="disclosure-actions">
          <Button variant="primary" busy={review.isPending} onClick={() => review.mutate(true)}>
            {t('disclosure.agree')}
          </Button>
          <Button busy={review.isPending} onClick={() => review.mutate(false)}>
            {t('disclosure.sendBack')}
          </Button>
        </div>
      )}
      {review.isError && <p role="alert">{problemText(review.error, t)}</p>}
    </section>
  );
}

function GiveOut({ one }: { one: DisclosureDetail }) {
  const { t } = useTranslation();
  const give = useStep(() => handOut(one));
  return (
    <section aria-labelledby="step-heading">
      <h2 id="step-heading">{t('disclosure.giveOut')}</h2>
      <Alert headingLevel={3}>
        <p>{t('disclosure.giveOutLead')}</p>
      </Alert>
      <Button variant="primary" busy={give.isPending} onClick={() => give.mutate(undefined)}>
        {t('disclosure.giveOutDo')}
      </Button>
      {give.isError && <p role="alert">{problemText(give.error, t)}</p>}
    </section>
  );
}
