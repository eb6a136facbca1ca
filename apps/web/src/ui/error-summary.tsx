import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface FormError {
  /** Id of the field to go to. */
  readonly field: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly heading: string;
  readonly errors: readonly FormError[];
  /** Grows with each attempt, so that the same error again is read out again. */
  readonly attempt: number;
}

/**
 * All that is wrong, in one place above the form, which gets the focus; each error leads to its field and has the same
 * words as there. It is no live region: the focus makes it read out, and once is enough. The page's title begins with
 * "Fel:" for as long as it stands.
 */
export function ErrorSummary({ heading, errors, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  const prefix = t('error.titlePrefix');
  useEffect(() => {
    if (!hasErrors) return;
    summary.current?.focus();
    const { title } = document;
    if (!title.startsWith(prefix)) document.title = `${prefix} ${title}`;
    return () => {
      if (document.title.startsWith(prefix)) {
        document.title = document.title.slice(prefix.length).trimStart();
      }
    };
  }, [hasErrors, attempt, prefix]);
  if (!hasErrors) return null;
  const goTo = (event: MouseEvent, field: string): void => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return (
    <section
      ref={summary}
      className="ds-error-summary"
      aria-labelledby="error-summary-heading"
      tabIndex={-1}
    >
      <h2 id="error-summary-heading">{heading}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
