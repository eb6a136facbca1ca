import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/alert.js';

interface EmptyPictureProps {
  readonly kind: 'noAreas' | 'unknownArea' | 'noData' | 'notAllowed';
}

/** Why there is nothing to show, and what to do about it. */
export function EmptyPicture({ kind }: EmptyPictureProps) {
  const { t } = useTranslation();
  const [heading, text] = {
    noAreas: ['empty.noAreasHeading', 'empty.noAreas'],
    unknownArea: ['empty.unknownAreaHeading', 'empty.unknownArea'],
    noData: ['empty.noneHeading', 'empty.none'],
    notAllowed: ['empty.notAllowedHeading', 'empty.notAllowed'],
  }[kind] as [string, string];
  return (
    <Alert heading={t(heading)} headingLevel={1}>
      <p>{t(text)}</p>
      {kind === 'noAreas' && (
        <p>
          <code className="command">{t('empty.noAreasCommand')}</code>
        </p>
      )}
    </Alert>
  );
}
