import '../styles/person-text.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replacePersonData, type NumberedPersonData } from '#domain';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { surelyFound, sureOf, wordFor } from './person-words.js';

interface PersonWatchProps {
  /** The field that it watches. */
  readonly field: string;
  readonly text: string;
  readonly found: readonly NumberedPersonData[];
  readonly onChange: (text: string) => void;
  /** Said instead, where the text is refused for it. */
  readonly advice?: string;
}

/** What a replacement made, and what stood there before it. */
interface Step {
  readonly before: string;
  readonly after: string;
}

/** Under a field of free text: what in it may point out a person, and words to put in its place. It never stops anybody. */
export function PersonWatch({ field, text, found, onChange, advice }: PersonWatchProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step | null>(null);
  const kinds = surelyFound(found, t);
  const sure = sureOf(found);
  const canUndo = step?.after === text;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the way back takes its place.
    if (canUndo) undo.current?.focus();
  }, [canUndo, step]);
  const replace = (findings: readonly NumberedPersonData[]): void => {
    const after = replacePersonData(text, findings, (finding) => wordFor(finding, t));
    setStep({ before: text, after });
    onChange(after);
  };
  const takeBack = (): void => {
    if (step) onChange(step.before);
    setStep(null);
    document.getElementById(field)?.focus();
  };
  return (
    <div className="person-watch">
      {/* Said once for each kind that is found, and not the whole list at every letter. */}
      <p role="status" className="visually-hidden">
        {kinds !== '' && t('personText.receipt', { kinds })}
      </p>
      {found.length > 0 && (
        <Alert
          kind={sure.length > 0 ? 'attention' : 'calm'}
          heading={t(sure.length > 0 ? 'personText.heading' : 'personText.addressHeading')}
          headingLevel={3}
        >
          <p>{advice ?? t(sure.length > 0 ? 'personText.text' : 'personText.addressText')}</p>
          <ul>
            {found.map((finding) => (
              <li key={finding.from}>
                <span>
                  {t(`personText.label.${finding.kind}`)}:{' '}
                  <q>{text.slice(finding.from, finding.to)}</q>
                </span>
                <Button onClick={() => replace([finding])}>
                  {t('personText.replace', { word: wordFor(finding, t) })}
                </Button>
              </li>
            ))}
          </ul>
          {sure.length > 1 && (
            <Button onClick={() => replace(sure)}>
              {t('personText.replaceAll', { count: sure.length })}
            </Button>
          )}
        </Alert>
      )}
      {canUndo && (
        <Button ref={undo} onClick={takeBack}>
          {t('personText.undo')}
        </Button>
      )}
    </div>
  );
}
