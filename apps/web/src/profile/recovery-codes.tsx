import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Codes for whoever loses their phone, shown this once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="recovery">
      <h3 ref={heading} tabIndex={-1}>
        {t('identity.secondStep.codesHeading')}
      </h3>
      <p>{t('identity.secondStep.codesHow')}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="profile-ways">
        <Button onClick={() => window.print()}>{t('identity.secondStep.print')}</Button>
        <Button variant="primary" onClick={onKept}>
          {t('identity.secondStep.kept')}
        </Button>
      </div>
    </div>
  );
}
