import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { replacePersonData, tierWithPersonData, type NumberedPersonData } from '#domain';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { surelyFound, sureOf, wordFor } from './person-words.js';

interface KeepOrReplaceProps {
  readonly text: string;
  readonly found: readonly NumberedPersonData[];
  readonly onKeep: () => void;
  readonly onReplace: (text: string) => void;
}

/** Asked once before a text is sent that many may read: what points out a person is kept, or replaced. */
export function KeepOrReplace({ text, found, onKeep, onReplace }: KeepOrReplaceProps) {
  const { t } = useTranslation();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const replaced = (): string =>
    replacePersonData(text, sureOf(found), (finding) => wordFor(finding, t));
  return (
    <div ref={question} tabIndex={-1}>
      <Alert kind="attention" heading={t('personText.ask', { kinds: surelyFound(found, t) })}>
        <p>{t('personText.askText')}</p>
        {tierWithPersonData(found) === 'protected' && <p>{t('personText.willRaise')}</p>}
        <div className="report-actions">
          <Button onClick={() => onReplace(replaced())}>{t('personText.askReplace')}</Button>
          <Button onClick={onKeep}>{t('personText.askKeep')}</Button>
        </div>
      </Alert>
    </div>
  );
}
