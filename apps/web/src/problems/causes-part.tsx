import type { CauseTree } from '#domain';
import { useTranslation } from 'react-i18next';
import { CauseDrawing } from './cause-drawing.js';
import { CauseEditor } from './cause-editor.js';
import { CauseList } from './cause-list.js';
import type { EvidenceData } from './problem-queries.js';

interface CausesPartProps {
  readonly title: string;
  readonly causes: CauseTree;
  readonly evidence: readonly EvidenceData[];
  readonly mayWrite: boolean;
  readonly onChange: (causes: CauseTree) => void;
}

/** What a problem comes from: drawn, and as a list that says the same and is where it is written. */
export function CausesPart({ title, causes, evidence, mayWrite, onChange }: CausesPartProps) {
  const { t } = useTranslation();
  return (
    <section className="problem-part" aria-labelledby="causes-heading">
      <h2 id="causes-heading">{t('problems.causes')}</h2>
      <p>{t('problems.causesText')}</p>
      {causes.length > 0 && <CauseDrawing {...{ title, causes }} />}
      <h3>{t('problems.causesListed')}</h3>
      {mayWrite ? (
        <CauseEditor {...{ causes, evidence, onChange }} />
      ) : (
        <CauseList causes={causes} />
      )}
    </section>
  );
}
