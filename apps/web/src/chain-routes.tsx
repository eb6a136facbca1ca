import { later } from './navigation/load-page.js';
import type { Route } from './route.js';
import { may } from './shell/pages.js';

const GoverningPage = later(() => import('./governing/governing.page.js'));
const PicturesPage = later(() => import('./pictures/pictures.page.js'));
const RisksPage = later(() => import('./risks/risks.page.js'));

/** The pages on which an authority's picture of the year is made: what steers, what threatens, what is judged. */
export const chainRoutes: readonly Route[] = [
  {
    path: /^\/pictures(\/|$)/,
    show: (session, address) =>
      may(session, 'picture.read') || may(session, 'picture.template') ? (
        <PicturesPage session={session} address={address} />
      ) : null,
  },
  {
    path: /^\/governing-documents(\/|$)/,
    permission: 'governing.read',
    show: (session, address) => <GoverningPage session={session} address={address} />,
  },
  {
    path: /^\/risks(\/|$)/,
    permission: 'picture.read',
    show: (session, address) => <RisksPage session={session} address={address} />,
  },
];
