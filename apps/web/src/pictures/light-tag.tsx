import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { lightWords, type Light } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';

const ICONS = {
  green: CheckmarkCircleIcon,
  yellow: ExclamationmarkTriangleIcon,
  red: XMarkOctagonIcon,
} as const;

/** How things stand: a shape, a word and a colour, of which any one is enough. */
export function LightTag({ light }: { light: Light }) {
  const { i18n } = useTranslation();
  const Icon = ICONS[light];
  return (
    <span className={`light light-${light}`}>
      <Icon aria-hidden fontSize="1.5rem" />
      <span>{lightWords[light][languageOf(i18n)]}</span>
    </span>
  );
}
