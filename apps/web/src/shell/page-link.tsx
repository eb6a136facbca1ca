import { useTranslation } from 'react-i18next';
import { useAddress } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { currentAt } from './current-page.js';
import type { Page } from './pages.js';

/** One page in the header, with its sign on a phone. */
export function PageLink({ page: { path, name, Icon } }: { page: Page }) {
  const { t } = useTranslation();
  const { pathname } = useAddress();
  return (
    <li>
      <Link href={path} aria-current={currentAt(pathname, path)}>
        <Icon aria-hidden fontSize="1.5rem" />
        <span>{t(name)}</span>
      </Link>
    </li>
  );
}
