import {
  CheckmarkCircleIcon,
  EyeIcon,
  InboxDownIcon,
  TrashIcon,
  WrenchIcon,
} from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { handlingStateNames, type HandlingState } from '#domain';
import { languageOf } from '../i18n/language.js';
import { Tag } from '../ui/tag.js';

const ICONS = {
  received: InboxDownIcon,
  read: EyeIcon,
  action: WrenchIcon,
  closed: CheckmarkCircleIcon,
} as const satisfies Record<HandlingState, unknown>;

interface HandlingTagProps {
  readonly state: HandlingState;
  readonly isWithdrawn: boolean;
}

/** How far the receiver has come, in a word and an icon. */
export function HandlingTag({ state, isWithdrawn }: HandlingTagProps) {
  const { t, i18n } = useTranslation();
  const Icon = isWithdrawn ? TrashIcon : ICONS[state];
  return (
    <Tag kind={state === 'closed' && !isWithdrawn ? 'accent' : 'neutral'}>
      <Icon aria-hidden fontSize="1.25rem" />
      {isWithdrawn ? t('mine.withdrawn') : handlingStateNames[state][languageOf(i18n)]}
    </Tag>
  );
}
