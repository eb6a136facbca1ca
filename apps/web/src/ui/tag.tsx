import type { ReactNode } from 'react';

/** A state in a word or two, with an icon where there is one. */
export function Tag({ kind = 'neutral', children }: TagProps) {
  return (
    <span className="ds-tag" data-color={kind === 'attention' ? 'danger' : kind}>
      {children}
    </span>
  );
}

interface TagProps {
  readonly kind?: 'neutral' | 'accent' | 'attention';
  readonly children: ReactNode;
}
