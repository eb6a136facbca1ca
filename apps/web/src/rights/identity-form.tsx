import { identityChecks } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { setIdentity, type RightsCase } from './rights-queries.js';
import { useStep } from './use-step.js';

type Check = RightsCase['identity'];

/** How one knows who asks; never a copy of anything. */
export function IdentityForm({ found }: { found: RightsCase }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [identity, setCheck] = useState<Check>(found.identity);
  const save = useStep(() => setIdentity(found.id, identity));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <Select
        id="identity"
        label={t('rights.open.identity')}
        hint={t('rights.open.identityHint')}
        error={save.isError ? problemText(save.error, t) : undefined}
        value={identity}
        onChange={(value) => setCheck(value as Check)}
      >
        {Object.entries(identityChecks).map(([value, word]) => (
          <option key={value} value={value}>
            {word[language]}
          </option>
        ))}
      </Select>
      <Button type="submit" busy={save.isPending}>
        {t('rights.saveIdentity')}
      </Button>
    </form>
  );
}
