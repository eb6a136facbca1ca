import { governingValidityWords, type GoverningValidity } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Tag } from '../ui/tag.js';

interface ValidityTagProps {
  readonly validity: GoverningValidity;
  /** Whether one goal no longer stands, though its document may. */
  readonly isEnded?: boolean;
}

/** Whether a document or a goal of it holds, in words. */
export function ValidityTag({ validity, isEnded = false }: ValidityTagProps) {
  const { i18n } = useTranslation();
  const shown = isEnded && validity === 'valid' ? 'ended' : validity;
  const kind = shown === 'valid' ? 'neutral' : 'attention';
  return <Tag kind={kind}>{governingValidityWords[shown][languageOf(i18n)]}</Tag>;
}

/** What stands in a document's place, with a way there. */
export function ReplacedBy({
  replacedBy,
}: {
  readonly replacedBy: readonly { readonly id: string; readonly name: string }[];
}) {
  const { t } = useTranslation();
  if (replacedBy.length === 0) return null;
  return (
    <span>
      {t('governing.replacedBy')}{' '}
      {replacedBy.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link href={`/governing-documents/${id}`}>{name}</Link>
        </span>
      ))}
    </span>
  );
}
