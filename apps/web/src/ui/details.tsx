import type { ReactNode } from 'react';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** More of the same, for whoever wants it. */
export function Details({ summary, children, open, onToggle }: DetailsProps) {
  return (
    <details
      className="ds-details"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
