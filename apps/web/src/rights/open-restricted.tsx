import { restrictionPurposes, type RestrictionPurpose } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { openRestricted } from './measures-queries.js';
import type { Hit } from './rights-queries.js';
import { ToldWords } from './told-words.js';

/** One look at what is restricted, for a purpose that is said. */
export function OpenRestricted({ hit, caseId }: { hit: Hit; caseId: string }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [purpose, setPurpose] = useState<RestrictionPurpose>('consent');
  const open = useMutation({
    mutationFn: () => openRestricted(caseId, { incidentId: hit.incidentId, purpose }),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    open.mutate();
  };
  if (open.data?.pieces) return <ToldWords pieces={open.data.pieces} />;
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <p>{t('measures.opening.lead')}</p>
      <Select
        id={`purpose-${hit.incidentId}`}
        label={t('measures.opening.purpose')}
        error={open.isError ? problemText(open.error, t) : undefined}
        value={purpose}
        onChange={(value) => setPurpose(value as RestrictionPurpose)}
      >
        {Object.entries(restrictionPurposes).map(([value, words]) => (
          <option key={value} value={value}>
            {words[language]}
          </option>
        ))}
      </Select>
      <Button
        type="submit"
        busy={open.isPending}
        aria-label={`${t('measures.opening.open')} ${hit.reference}`}
      >
        {t('measures.opening.open')}
      </Button>
    </form>
  );
}
