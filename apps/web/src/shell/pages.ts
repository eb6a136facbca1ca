import {
  ArchiveIcon,
  BarChartIcon,
  BranchingIcon,
  Buildings3Icon,
  CalendarIcon,
  ClipboardIcon,
  CogIcon,
  CompassIcon,
  DownloadIcon,
  ExclamationmarkTriangleIcon,
  EyeIcon,
  FilesIcon,
  FileTextIcon,
  PushPinIcon,
  FolderFileIcon,
  HouseIcon,
  InboxDownIcon,
  KeyHorizontalIcon,
  LocationPinIcon,
  MegaphoneIcon,
  PackageIcon,
  PadlockUnlockedIcon,
  PersonGroupIcon,
  PersonIcon,
  LineGraphIcon,
  PlusCircleIcon,
  RecycleIcon,
  TableIcon,
  TasklistIcon,
  UploadIcon,
} from '@navikt/aksel-icons';
import type { Session } from '../api/client.js';

export type Permission = Session['permissions'][number];

/** What belongs together in the menu of those who have many pages, in its order there. */
const pageGroups = ['picture', 'year', 'records', 'protection', 'municipality'] as const;
type PageGroup = (typeof pageGroups)[number];

/** As many pages lie beside each other; more are found by group. */
const MOST_BESIDE_EACH_OTHER = 7;

export interface Page {
  readonly path: string;
  /** Any one of these leads here; none means everybody. */
  readonly permissions: readonly Permission[];
  /** Key of the page's name among the texts; `<name>About` says what it is for. */
  readonly name: string;
  readonly Icon: typeof HouseIcon;
  /** Where it is found when there are many; none is always at hand. */
  readonly group?: PageGroup;
}

/** The pages that one finds one's way to, in the order that they stand in the header and on the start page. */
const pages: readonly Page[] = [
  { path: '/', permissions: [], name: 'nav.start', Icon: HouseIcon },
  {
    path: '/report',
    permissions: ['incident.create'],
    name: 'nav.report',
    Icon: PlusCircleIcon,
  },
  {
    path: '/incidents',
    permissions: ['incident.handle'],
    name: 'nav.incidents',
    Icon: FilesIcon,
  },
  {
    path: '/picture',
    permissions: ['tally.read'],
    name: 'nav.picture',
    group: 'picture',
    Icon: BarChartIcon,
  },
  {
    path: '/pictures',
    permissions: ['picture.read', 'picture.template', 'picture.follow', 'edition.read'],
    name: 'nav.pictures',
    group: 'year',
    Icon: FileTextIcon,
  },
  {
    path: '/problems',
    permissions: ['picture.read'],
    name: 'nav.problems',
    group: 'year',
    Icon: BranchingIcon,
  },
  {
    path: '/measures',
    permissions: ['picture.read'],
    name: 'nav.measures',
    group: 'year',
    Icon: TasklistIcon,
  },
  {
    path: '/risks',
    permissions: ['picture.read'],
    name: 'nav.risks',
    group: 'year',
    Icon: TableIcon,
  },
  {
    path: '/governing-documents',
    permissions: ['governing.read'],
    name: 'nav.governing',
    group: 'year',
    Icon: CompassIcon,
  },
  {
    path: '/collections',
    permissions: ['collection.read'],
    name: 'nav.collections',
    group: 'year',
    Icon: InboxDownIcon,
  },
  {
    path: '/map',
    permissions: ['tally.read'],
    name: 'nav.map',
    group: 'picture',
    Icon: LocationPinIcon,
  },
  {
    path: '/week',
    permissions: ['tally.read'],
    name: 'nav.week',
    group: 'picture',
    Icon: CalendarIcon,
  },
  {
    path: '/planned-events',
    permissions: ['planned-event.read'],
    name: 'nav.plannedEvents',
    group: 'picture',
    Icon: PushPinIcon,
  },
  {
    path: '/statistics',
    permissions: ['statistics.read'],
    name: 'nav.statistics',
    group: 'picture',
    Icon: LineGraphIcon,
  },
  {
    path: '/meeting',
    permissions: ['meeting.read'],
    name: 'nav.meeting',
    group: 'picture',
    Icon: PersonGroupIcon,
  },
  {
    path: '/my-incidents',
    permissions: ['incident.create'],
    name: 'nav.myIncidents',
    Icon: ClipboardIcon,
  },
  {
    path: '/imports',
    permissions: ['import.run'],
    name: 'nav.imports',
    group: 'records',
    Icon: UploadIcon,
  },
  {
    path: '/exports',
    permissions: ['export.run'],
    name: 'nav.exports',
    group: 'records',
    Icon: DownloadIcon,
  },
  {
    path: '/register',
    permissions: ['register.read'],
    name: 'nav.register',
    group: 'records',
    Icon: ArchiveIcon,
  },
  {
    path: '/retention',
    permissions: ['retention.read'],
    name: 'nav.retention',
    group: 'records',
    Icon: RecycleIcon,
  },
  {
    path: '/archive',
    permissions: ['archive.read'],
    name: 'nav.archive',
    group: 'records',
    Icon: PackageIcon,
  },
  {
    path: '/disclosures',
    permissions: ['disclosure.read'],
    name: 'nav.disclosures',
    group: 'records',
    Icon: FolderFileIcon,
  },
  {
    path: '/break-glass',
    permissions: ['incident.break-glass', 'break-glass.review'],
    name: 'nav.breakGlass',
    group: 'protection',
    Icon: PadlockUnlockedIcon,
  },
  {
    path: '/audit',
    permissions: ['audit.read'],
    name: 'nav.readingLog',
    group: 'protection',
    Icon: EyeIcon,
  },
  {
    path: '/rights',
    permissions: ['rights.handle'],
    name: 'nav.rights',
    group: 'protection',
    Icon: PersonIcon,
  },
  {
    path: '/personal-data-breaches',
    permissions: ['data-breach.handle'],
    name: 'nav.dataBreaches',
    group: 'protection',
    Icon: ExclamationmarkTriangleIcon,
  },
  {
    path: '/organisations',
    permissions: ['organisation.administer'],
    name: 'nav.organisation',
    group: 'municipality',
    Icon: Buildings3Icon,
  },
  {
    path: '/administration',
    permissions: ['instance.administer'],
    name: 'nav.administration',
    group: 'municipality',
    Icon: CogIcon,
  },
  {
    path: '/fault-reports',
    permissions: ['fault-report.read'],
    name: 'nav.faultReports',
    group: 'municipality',
    Icon: MegaphoneIcon,
  },
  {
    path: '/policy',
    permissions: ['policy.read'],
    name: 'nav.policy',
    group: 'protection',
    Icon: KeyHorizontalIcon,
  },
];

/** Whether somebody may do this. */
export function may(session: Session, permission: Permission): boolean {
  return session.permissions.includes(permission);
}

/** Whether one of the pages that one finds one's way to is there for somebody. */
export function mayOpen(session: Session, path: string): boolean {
  return pagesFor(session).some((page) => page.path === path);
}

export function pagesFor(session: Session): readonly Page[] {
  return pages.filter(
    ({ permissions }) =>
      permissions.length === 0 || permissions.some((permission) => may(session, permission)),
  );
}

/** Pages under the name of what they have in common; those at hand first, without a name. */
export interface PageSet {
  readonly group: PageGroup | null;
  readonly pages: readonly Page[];
}

/** One's pages as they are laid out: all in one when they are few, else by group. No set is empty. */
export function pageSetsFor(session: Session): readonly PageSet[] {
  const own = pagesFor(session);
  if (own.length <= MOST_BESIDE_EACH_OTHER) return [{ group: null, pages: own }];
  const inGroup = (group: PageGroup | null): PageSet => ({
    group,
    pages: own.filter((page) => (page.group ?? null) === group),
  });
  return [null, ...pageGroups].map(inGroup).filter(({ pages }) => pages.length > 0);
}
