import type { ReactNode } from 'react';

interface TableProps {
  /** What the figures are, where, when and of what. */
  readonly caption: string;
  /** The caption already stands above, as a heading. */
  readonly captionHidden?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Figures, aligned right; the first column names its row. Scrolls by itself where it is too wide, also with the keys. */
export function Table({ caption, captionHidden, className = '', children }: TableProps) {
  return (
    <div className="table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className={`figures ${className}`}>
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
