import type { ReactNode } from 'react';

/** What can be opened, as one thing among several. */
export function Card({ children, as: Element = 'section', labelledBy }: CardProps) {
  return (
    <Element className="ds-card card" aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}

interface CardProps {
  readonly children: ReactNode;
  readonly as?: 'section' | 'li' | 'article' | 'div';
  /** Id of its heading. */
  readonly labelledBy?: string;
}
