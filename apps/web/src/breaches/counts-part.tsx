import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { TextField } from '../ui/text-field.js';
import { countReadings, type BreachCount } from './breach-queries.js';

interface CountsPartProps {
  readonly id: string;
  readonly use: (counted: BreachCount) => void;
}

const fields = ['from', 'to', 'account', 'references'] as const;

/** Numbers from the reading log, to be used or not. Inside the form, so it sends nothing of it. */
export function CountsPart({ id, use }: CountsPartProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState({ from: '', to: '', account: '', references: '' });
  const count = useMutation({
    mutationFn: () => {
      const { from, to, account, references } = asked;
      return countReadings(id, {
        ...{ from: from.trim(), to: to.trim() },
        ...(account.trim() && { account: account.trim() }),
        ...(references.trim() && { references: references.trim() }),
      });
    },
  });
  const hints = {
    ...{ from: t('rights.dayHint'), to: t('rights.dayHint') },
    ...{ account: t('breaches.accountHint'), references: t('breaches.referencesHint') },
  };
  return (
    <Details summary={t('breaches.countsHeading')}>
      <div className="rights-form">
        <p>{t('breaches.countsLead')}</p>
        {fields.map((field) => (
          <TextField
            key={field}
            id={`count-${field}`}
            label={t(`breaches.${field}`)}
            hint={hints[field]}
            value={asked[field]}
            autoComplete="off"
            onChange={(text) => setAsked({ ...asked, [field]: text })}
          />
        ))}
        {count.isError && (
          <p className="ds-validation-message" role="alert">
            {problemText(count.error, t)}
          </p>
        )}
        <Button busy={count.isPending} onClick={() => count.mutate()}>
          {t('breaches.count')}
        </Button>
        <Counted counted={count.data} use={use} />
      </div>
    </Details>
  );
}

function Counted({
  counted,
  use,
}: {
  counted: BreachCount | undefined;
  use: CountsPartProps['use'];
}) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const words = counted && {
    ...{
      incidents: formatCount(counted.incidents, language),
      persons: formatCount(counted.persons, language),
    },
    ...{
      readers: formatCount(counted.readers, language),
      strict: formatCount(counted.strict, language),
    },
    ...{
      reporters: formatCount(counted.reporters, language),
      naming: formatCount(counted.naming, language),
    },
  };
  return (
    <>
      <p role="status">{words && t('breaches.counted', words)}</p>
      {counted && (
        <Button variant="secondary" onClick={() => use(counted)}>
          {t('breaches.use', words)}
        </Button>
      )}
    </>
  );
}
