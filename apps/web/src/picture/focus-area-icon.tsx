import {
  BandageIcon,
  ChatExclamationmarkIcon,
  CircleIcon,
  GavelSoundBlockIcon,
  ShieldLockIcon,
  UmbrellaIcon,
} from '@navikt/aksel-icons';

const ICONS: Record<string, typeof CircleIcon> = {
  accidents: BandageIcon,
  crime: GavelSoundBlockIcon,
  threats_staff: ChatExclamationmarkIcon,
  resilience: UmbrellaIcon,
  protective_security: ShieldLockIcon,
};

/** Always beside the focus area's name, so it says nothing by itself. */
export function FocusAreaIcon({ code }: { code: string }) {
  const Icon = ICONS[code] ?? CircleIcon;
  return <Icon aria-hidden fontSize="1.75rem" className="focus-icon" />;
}
