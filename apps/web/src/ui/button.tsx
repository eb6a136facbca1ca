import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { Link } from '../navigation/link.js';

/** One primary button a page at most; quiet ones have no border. */
type Variant = 'primary' | 'secondary' | 'quiet';
const VARIANTS: Record<Variant, string | undefined> = {
  primary: undefined,
  secondary: 'secondary',
  quiet: 'tertiary',
};

interface Look {
  readonly variant?: Variant;
  /** For what takes away or cannot be undone. */
  readonly danger?: boolean;
  /** As wide as its place, for the one thing to press on a phone. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

type ButtonProps = Look &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    /** Under way: tells so, and cannot be pressed again. */
    readonly busy?: boolean;
    readonly ref?: Ref<HTMLButtonElement>;
  };

const look = ({ variant = 'secondary', danger, wide }: Omit<Look, 'children'>) => ({
  'data-variant': VARIANTS[variant],
  'data-color': danger ? 'danger' : undefined,
  'data-fullwidth': wide ? '' : undefined,
});

/** Says what happens. Does not send a form unless `type="submit"`. */
export function Button({ variant, danger, wide, busy, className, onClick, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    // Not disabled, which would take the focus away from whoever just pressed.
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      {...look({ variant, danger, wide })}
      className={className ? `ds-button ${className}` : 'ds-button'}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={press}
    />
  );
}

type DownloadProps = Pick<Look, 'variant' | 'children'> & {
  readonly href: string;
  readonly 'aria-label'?: string;
};

/** Fetches a file. */
export function DownloadLink({ variant, ...rest }: DownloadProps) {
  return <a {...rest} className="ds-button" {...look({ variant })} download />;
}

/** Goes to another page of the product, and looks like a button. */
export function ButtonLink({ href, variant, danger, wide, children }: Look & { href: string }) {
  return (
    <Link href={href} className="ds-button" {...look({ variant, danger, wide })}>
      {children}
    </Link>
  );
}
