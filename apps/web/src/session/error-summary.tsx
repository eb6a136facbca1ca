import { useEffect, useRef, type MouseEvent } from 'react';

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

/** All that is wrong, in one place above the form, which gets the focus; each error leads to its field. */
export function ErrorSummary({ heading, errors, attempt }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (hasErrors) summary.current?.focus();
  }, [hasErrors, attempt]);
  if (!hasErrors) return null;
  const goTo = (event: MouseEvent, field: string): void => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return (
    <div ref={summary} className="notice notice-attention" role="alert" tabIndex={-1}>
      <h2 className="notice-heading">{heading}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
