import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { moveImport, type Import } from './queries.js';

/** Takes the whole import back, once it has been said what that does. */
export function Withdraw({ run }: { run: Import }) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    // The button comes back first.
    flushSync(() => setIsAsking(false));
    opener.current?.focus();
  };
  return (
    <section className="import-section">
      <h2>{t('imports.withdraw.heading')}</h2>
      <p>{t('imports.withdraw.intro')}</p>
      {isAsking ? (
        <Confirm run={run} onClose={close} />
      ) : (
        <Button ref={opener} onClick={() => setIsAsking(true)}>
          {t('imports.withdraw.open')}
        </Button>
      )}
    </section>
  );
}

function Confirm({ run, onClose }: { run: Import; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const withdraw = useMutation({
    mutationFn: () => moveImport(run.id, 'withdrawn'),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  const count = run.rows.recorded + run.rows.changed;
  return (
    <div
      className="ds-alert alert"
      data-color="danger"
      role="group"
      aria-labelledby="withdraw-question"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h3 id="withdraw-question" ref={heading} tabIndex={-1}>
        {t('imports.withdraw.question', { count, formatted: formatCount(count, languageOf(i18n)) })}
      </h3>
      <p>{t('imports.withdraw.effect')}</p>
      {withdraw.isError && (
        <p role="alert" className="ds-validation-message">
          {problemText(withdraw.error, t)}
        </p>
      )}
      <div className="buttons">
        <Button variant="primary" busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('imports.withdraw.confirm')}
        </Button>
        <Button onClick={onClose}>{t('imports.withdraw.keep')}</Button>
      </div>
    </div>
  );
}
