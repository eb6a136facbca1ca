import { later } from './navigation/load-page.js';
import type { Route } from './route.js';
import { mayOpen } from './shell/pages.js';

const ActionsPage = later(() => import('./measures/actions.page.js'));
const CityPage = later(() => import('./city/city.page.js'));
const CollectionsPage = later(() => import('./collections/collections.page.js'));
const GoverningPage = later(() => import('./governing/governing.page.js'));
const MeasuresPage = later(() => import('./measures/measures.page.js'));
const PicturesPage = later(() => import('./pictures/pictures.page.js'));
const ProblemsPage = later(() => import('./problems/problems.page.js'));
const RisksPage = later(() => import('./risks/risks.page.js'));

/** The pages on which an authority's picture of the year is made: what steers, what threatens, what is worked on. */
export const chainRoutes: readonly Route[] = [
  {
    path: /^\/(pictures|editions)(\/|$)/,
    show: (session, address) =>
      mayOpen(session, '/pictures') ? <PicturesPage session={session} address={address} /> : null,
  },
  {
    path: /^\/collections\/[0-9a-f-]{36}\/city$/,
    permission: 'collection.keep',
    show: (session, address) => <CityPage session={session} address={address} />,
  },
  {
    path: /^\/collections(\/|$)/,
    permission: 'collection.read',
    show: (session, address) => <CollectionsPage session={session} address={address} />,
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
  {
    path: /^\/problems(\/|$)/,
    permission: 'picture.read',
    show: (session, address) => <ProblemsPage session={session} address={address} />,
  },
  {
    path: /^\/measures(\/|$)/,
    permission: 'picture.read',
    show: (session, address) => <MeasuresPage session={session} address={address} />,
  },
  {
    path: /^\/actions$/,
    permission: 'picture.read',
    show: (session) => <ActionsPage session={session} />,
  },
];
