import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { moveTo } from './address.js';

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  /** Done before the page is left. */
  readonly onClickFirst?: () => void;
};

/** A link to another page of the product, followed without loading it; with a key held down the browser does as ever. */
export function Link({ href, children, onClickFirst, ...rest }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    onClickFirst?.();
    moveTo(href);
    window.scrollTo(0, 0);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
