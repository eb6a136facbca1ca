import {
  BandageIcon,
  EyeIcon,
  ExclamationmarkTriangleIcon,
  LightBulbIcon,
} from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { IncidentKind } from '#domain';
import { Link } from '../navigation/link.js';
import { Alert } from '../ui/alert.js';
import { Button, ButtonLink } from '../ui/button.js';
import { usePageTitle } from '../shell/use-page-title.js';
import type { Draft } from './draft.js';
import { QuietReport } from './quiet-report.js';
import { firstStep, stepAddress } from './report-address.js';

/** In the order of how often they are told of. */
const KINDS = [
  { kind: 'observation', Icon: EyeIcon },
  { kind: 'environment_fault', Icon: LightBulbIcon },
  { kind: 'accident', Icon: BandageIcon },
  { kind: 'staff_incident', Icon: ExclamationmarkTriangleIcon },
] as const satisfies readonly { kind: IncidentKind; Icon: unknown }[];

interface KindStepProps {
  /** What was begun before, if anything. */
  readonly draft: Draft | null;
  readonly onStart: (kind: IncidentKind) => void;
  readonly onThrowAway: () => void;
}

/** The first page: what sort of thing it is. */
export function KindStep({ draft, onStart, onThrowAway }: KindStepProps) {
  const { t } = useTranslation();
  usePageTitle(t('report.title'));
  return (
    <div className="report">
      <h1>{t('report.kind.heading')}</h1>
      {draft && (
        <Alert heading={t('report.draft.heading')}>
          <p>{t('report.draft.text', { kind: t(`report.kind.${draft.kind}`) })}</p>
          <div className="report-actions">
            <ButtonLink
              href={stepAddress(draft.kind, firstStep(draft.kind))}
              variant={draft.sent ? 'secondary' : 'primary'}
            >
              {t('report.draft.goOn')}
            </ButtonLink>
            <Button variant="quiet" onClick={onThrowAway}>
              {t('report.draft.throwAway')}
            </Button>
          </div>
        </Alert>
      )}
      <ul className="kind-list">
        {KINDS.map(({ kind, Icon }) => (
          <li key={kind}>
            <Link
              href={stepAddress(kind, firstStep(kind))}
              className="kind-choice"
              onClickFirst={() => onStart(kind)}
            >
              <Icon aria-hidden fontSize="2rem" />
              <span>
                <span className="kind-name">{t(`report.kind.${kind}`)}</span>
                <span className="kind-hint">{t(`report.kind.${kind}_hint`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <QuietReport />
    </div>
  );
}
