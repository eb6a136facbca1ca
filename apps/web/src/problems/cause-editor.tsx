import { childrenOf, type CauseTree } from '#domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { CauseItem } from './cause-item.js';
import type { EvidenceData } from './problem-queries.js';
import { ADD_ID, UNDO_ID, useCauseSteps } from './use-cause-steps.js';

interface CauseEditorProps {
  readonly causes: CauseTree;
  readonly evidence: readonly EvidenceData[];
  readonly onChange: (causes: CauseTree) => void;
}

/** The causes as a list in a list, where they are written: each opens by itself, and all works from the keyboard. */
export function CauseEditor({ causes, evidence, onChange }: CauseEditorProps) {
  const { t } = useTranslation();
  const steps = useCauseSteps(causes, onChange);
  const { removed, canAdd, add, undo } = steps;
  return (
    <div className="cause-editor">
      {causes.length === 0 ? (
        <p className="muted">{t('problems.noCauses')}</p>
      ) : (
        <p className="muted">{t('problems.causeKeys')}</p>
      )}
      <ul className="causes">
        {childrenOf(causes, null).map((cause) => (
          <CauseItem key={cause.id} {...{ cause, causes, evidence, onChange, steps }} />
        ))}
      </ul>
      {removed !== null && (
        <p role="status" className="cause-removed">
          {t('problems.removed', { count: removed.causes.length })}
          <Button id={UNDO_ID} onClick={undo}>
            {t('problems.undo')}
          </Button>
        </p>
      )}
      <Button id={ADD_ID} disabled={!canAdd(null)} onClick={() => add(null)}>
        {t('problems.addCause')}
      </Button>
    </div>
  );
}
