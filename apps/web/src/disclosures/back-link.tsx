import { ArrowLeftIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { Link } from '../navigation/link.js';

/** The way back to the page above. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p>
      <Link href={href} className="disclosure-back">
        <ArrowLeftIcon aria-hidden fontSize="1.25rem" />
        {children}
      </Link>
    </p>
  );
}
