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
  TasklistIcon,
  TableIcon,
  UploadIcon,
} from '@navikt/aksel-icons';
import type { Session } from '../api/client.js';

export type Permission = Session['permissions'][number];

interface Page {
  readonly path: string;
  /** Any one of these leads here; none means everybody. */
  readonly permissions: readonly Permission[];
  /** Key of the page's name among the texts; `<name>About` says what it is for. */
  readonly name: string;
  readonly Icon: typeof HouseIcon;
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
  { path: '/picture', permissions: ['tally.read'], name: 'nav.picture', Icon: BarChartIcon },
  {
    path: '/pictures',
    permissions: ['picture.read', 'picture.template', 'picture.follow', 'edition.read'],
    name: 'nav.pictures',
    Icon: FileTextIcon,
  },
  {
    path: '/governing-documents',
    permissions: ['governing.read'],
    name: 'nav.governing',
    Icon: CompassIcon,
    path: '/problems',
    permissions: ['picture.read'],
    name: 'nav.problems',
    Icon: BranchingIcon,
  },
  {
    path: '/measures',
    permissions: ['picture.read'],
    name: 'nav.measures',
    Icon: TasklistIcon,
  },
  { path: '/risks', permissions: ['picture.read'], name: 'nav.risks', Icon: TableIcon },
  { path: '/map', permissions: ['tally.read'], name: 'nav.map', Icon: LocationPinIcon },
  { path: '/week', permissions: ['tally.read'], name: 'nav.week', Icon: CalendarIcon },
  {
    path: '/planned-events',
    permissions: ['planned-event.read'],
    name: 'nav.plannedEvents',
    Icon: PushPinIcon,
  },
  {
    path: '/statistics',
    permissions: ['statistics.read'],
    name: 'nav.statistics',
    Icon: LineGraphIcon,
  },
  { path: '/meeting', permissions: ['meeting.read'], name: 'nav.meeting', Icon: PersonGroupIcon },
  {
    path: '/my-incidents',
    permissions: ['incident.create'],
    name: 'nav.myIncidents',
    Icon: ClipboardIcon,
  },
  { path: '/imports', permissions: ['import.run'], name: 'nav.imports', Icon: UploadIcon },
  { path: '/exports', permissions: ['export.run'], name: 'nav.exports', Icon: DownloadIcon },
  {
    path: '/register',
    permissions: ['register.read'],
    name: 'nav.register',
    Icon: ArchiveIcon,
  },
  {
    path: '/retention',
    permissions: ['retention.read'],
    name: 'nav.retention',
    Icon: RecycleIcon,
  },
  {
    path: '/archive',
    permissions: ['archive.read'],
    name: 'nav.archive',
    Icon: PackageIcon,
  },
  {
    path: '/disclosures',
    permissions: ['disclosure.read'],
    name: 'nav.disclosures',
    Icon: FolderFileIcon,
  },
  {
    path: '/break-glass',
    permissions: ['incident.break-glass', 'break-glass.review'],
    name: 'nav.breakGlass',
    Icon: PadlockUnlockedIcon,
  },
  {
    path: '/audit',
    permissions: ['audit.read'],
    name: 'nav.readingLog',
    Icon: EyeIcon,
  },
  {
    path: '/rights',
    permissions: ['rights.handle'],
    name: 'nav.rights',
    Icon: PersonIcon,
  },
  {
    path: '/personal-data-breaches',
    permissions: ['data-breach.handle'],
    name: 'nav.dataBreaches',
    Icon: ExclamationmarkTriangleIcon,
  },
  {
    path: '/organisations',
    permissions: ['organisation.administer'],
    name: 'nav.organisation',
    Icon: Buildings3Icon,
  },
  {
    path: '/administration',
    permissions: ['instance.administer'],
    name: 'nav.administration',
    Icon: CogIcon,
  },
  {
    path: '/fault-reports',
    permissions: ['fault-report.read'],
    name: 'nav.faultReports',
    Icon: MegaphoneIcon,
  },
  {
    path: '/policy',
    permissions: ['policy.read'],
    name: 'nav.policy',
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
