import type { ReactNode } from 'react';

interface AlertProps {
  /** `calm` tells, `attention` warns or refuses. */
  readonly kind?: 'calm' | 'attention';
  /** Where it appears by itself: `status` waits for a pause, `alert` does not. */
  readonly role?: 'status' | 'alert';
  readonly heading?: ReactNode;
  readonly headingLevel?: 1 | 2 | 3;
  readonly children: ReactNode;
}

/** Something to know before going on. The icon and the words tell the kind, and the colour with them. */
export function Alert({ kind = 'calm', role, heading, headingLevel = 2, children }: AlertProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      className="ds-alert alert"
      data-color={kind === 'attention' ? 'danger' : undefined}
      role={role}
    >
      {heading && <Heading>{heading}</Heading>}
      {children}
    </div>
  );
}
