import { ChevronDownIcon } from '@navikt/aksel-icons';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../navigation/address.js';
import '../styles/page-groups.css';
import { PageLink } from './page-link.js';
import { currentAt } from './current-page.js';
import type { PageSet } from './pages.js';
import { useClosing } from './use-closing.js';

/** The pages of somebody who has many: what is at hand as links, the rest behind the name of its group. */
export function PageGroups({ sets }: { sets: readonly PageSet[] }) {
  return (
    <ul className="page-groups">
      {sets.map(({ group, pages }) =>
        group === null || pages.length === 1 ? (
          <Fragment key={group}>
            {pages.map((page) => (
              <PageLink key={page.path} page={page} />
            ))}
          </Fragment>
        ) : (
          <Group key={group} name={group} pages={pages} />
        ),
      )}
    </ul>
  );
}

/** A button that lays out its links beneath it; the pattern "disclosure navigation" of the ARIA Authoring Practices. */
function Group({ name, pages }: { name: string; pages: PageSet['pages'] }) {
  const { t } = useTranslation();
  const { pathname, href } = useAddress();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const item = useRef<HTMLLIElement>(null);
  const close = (): void => setIsOpen(false);
  useClosing({ isOpen, panel: item, opener, onClose: close });
  useEffect(close, [href]);
  const id = `page-group-${name}`;
  const isHere = pages.some(({ path }) => currentAt(pathname, path));
  return (
    <li
      ref={item}
      className="page-group"
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !item.current?.contains(relatedTarget)) close();
      }}
    >
      <button
        ref={opener}
        type="button"
        className={isHere ? 'page-group-here' : undefined}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(`nav.groups.${name}`)}
        <ChevronDownIcon aria-hidden fontSize="1.25rem" />
      </button>
      <ul id={id} hidden={!isOpen}>
        {pages.map((page) => (
          <PageLink key={page.path} page={page} />
        ))}
      </ul>
    </li>
  );
}
