import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface HelpTextProps {
  /** The word that is explained. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A "?" beside a word that unfolds what it means, where it stands. */
export function HelpText({ about, children }: HelpTextProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <span className="help">
      <button
        type="button"
        className="help-open"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('ui.help', { about })}
        onClick={() => setIsOpen(!isOpen)}
      >
        <QuestionmarkCircleIcon aria-hidden fontSize="1.5rem" />
      </button>
      <span id={id} className="help-text" hidden={!isOpen}>
        {children}
      </span>
    </span>
  );
}
