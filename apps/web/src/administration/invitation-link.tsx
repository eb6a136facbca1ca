import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import type { Invitation } from './people-queries.js';

interface InvitationLinkProps {
  readonly name: string;
  readonly invitation: Invitation;
}

/** A link to hand over, shown this once. */
export function InvitationLink({ name, invitation }: InvitationLinkProps) {
  const { t } = useTranslation();
  return (
    <Alert role="status" heading={t('setup.people.linkFor', { name })} headingLevel={3}>
      <p>{t('setup.people.linkHow')}</p>
      <LinkToCopy path={invitation.path} />
    </Alert>
  );
}

/** A whole address from its path, to copy. */
export function LinkToCopy({ path }: { path: string }) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  const link = `${window.location.origin}${path}`;
  const id = `link-${path.slice(-12)}`;
  return (
    <>
      <Field id={id} label={t('setup.people.link')}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            readOnly
            value={link}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
      <Button
        onClick={() => {
          void navigator.clipboard.writeText(link).then(
            () => setIsCopied(true),
            () => document.getElementById(id)?.focus(),
          );
        }}
      >
        {t(isCopied ? 'setup.people.copied' : 'setup.people.copy')}
      </Button>
    </>
  );
}
