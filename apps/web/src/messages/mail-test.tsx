import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { testMail, type MailTest as Outcome } from './message-queries.js';

/** A trial mail to oneself, and how it went in words. */
export function MailTest() {
  const { t } = useTranslation();
  const test = useMutation({ mutationFn: testMail });
  return (
    <section className="part-group" aria-labelledby="mail-test-heading">
      <h2 id="mail-test-heading">{t('messages.test.heading')}</h2>
      <p>{t('messages.test.intro')}</p>
      <Button busy={test.isPending} onClick={() => test.mutate()}>
        {t('messages.test.send')}
      </Button>
      <div role="status">{test.data && <Told outcome={test.data} />}</div>
      {test.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(test.error, t)}</p>
        </Alert>
      )}
    </section>
  );
}

function Told({ outcome: { way, delivered, problem } }: { outcome: Outcome }) {
  const { t } = useTranslation();
  return (
    <Alert kind={delivered ? 'calm' : 'attention'}>
      <p>
        {delivered
          ? t(`messages.test.delivered.${way}`)
          : t(`messages.test.problem.${problem ?? 'other'}`)}
      </p>
    </Alert>
  );
}
