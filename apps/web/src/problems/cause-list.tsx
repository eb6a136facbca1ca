import { causeKindWords, childrenOf, type CauseTree } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { causeFoot } from './cause-words.js';

interface CauseListProps {
  readonly causes: CauseTree;
  readonly parent?: string | null;
}

/** The causes as a list in a list, to read. */
export function CauseList({ causes, parent = null }: CauseListProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const found = childrenOf(causes, parent);
  if (causes.length === 0) return <p className="muted">{t('problems.noCauses')}</p>;
  if (found.length === 0) return null;
  return (
    <ul className="causes">
      {found.map((cause) => (
        <li key={cause.id}>
          <p className="cause-kind">{causeKindWords[cause.kind][language]}</p>
          <p>{cause.words}</p>
          <p className="muted">
            {causeFoot(cause, language, t)}
            {cause.why !== '' && ` · ${cause.why}`}
          </p>
          <CauseList causes={causes} parent={cause.id} />
        </li>
      ))}
    </ul>
  );
}
