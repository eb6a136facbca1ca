import {
  canMoveCause,
  causeKindWords,
  causeMoves,
  changeCause,
  childrenOf,
  type Cause,
  type CauseMove,
  type CauseTree,
} from '#domain';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { CauseFields } from './cause-fields.js';
import { causeFoot } from './cause-words.js';
import type { EvidenceData } from './problem-queries.js';
import type { CauseSteps } from './use-cause-steps.js';

interface CauseItemProps {
  readonly cause: Cause;
  readonly causes: CauseTree;
  readonly evidence: readonly EvidenceData[];
  readonly onChange: (causes: CauseTree) => void;
  readonly steps: CauseSteps;
}

const KEYS: Readonly<Record<string, CauseMove>> = {
  ...{ ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' },
};

/** One cause and those below it. It opens to be written; Alt and an arrow key moves it. */
export function CauseItem(props: CauseItemProps) {
  const { cause, causes, steps } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const isOpen = steps.open === cause.id;
  const below = childrenOf(causes, cause.id);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.altKey ? KEYS[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    steps.move(cause.id, step);
  };
  return (
    <li>
      <button
        type="button"
        className="cause-toggle"
        id={steps.idOf(cause.id, 'cause')}
        aria-expanded={isOpen}
        onClick={() => steps.toggle(cause.id)}
        onKeyDown={onKeyDown}
      >
        <span className="cause-kind">{causeKindWords[cause.kind][language]}</span>
        <span>{cause.words || t('problems.noWords')}</span>
        <span className="muted">{causeFoot(cause, language, t)}</span>
      </button>
      {isOpen && <Panel {...props} />}
      {below.length > 0 && (
        <ul className="causes">
          {below.map((each) => (
            <CauseItem {...props} key={each.id} cause={each} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What is written of a cause, and all that can be done with it. */
function Panel({ cause, causes, evidence, onChange, steps }: CauseItemProps) {
  const { t } = useTranslation();
  const { id, parent } = cause;
  return (
    <div className="cause-panel">
      <CauseFields
        cause={cause}
        evidence={evidence}
        wordsId={steps.idOf(id, 'words')}
        onChange={(changed) => onChange(changeCause(causes, id, changed))}
      />
      <div className="cause-actions" role="group" aria-label={t('problems.causeActions')}>
        <Button disabled={!steps.canAdd(id)} onClick={() => steps.add(id)}>
          {t('problems.addBelow')}
        </Button>
        <Button disabled={!steps.canAdd(parent)} onClick={() => steps.add(parent, id)}>
          {t('problems.addAfter')}
        </Button>
        {causeMoves.map((move) => (
          <Button
            key={move}
            disabled={!canMoveCause(causes, id, move)}
            onClick={() => steps.move(id, move)}
          >
            {t(`problems.move.${move}`)}
          </Button>
        ))}
        <Button danger onClick={() => steps.remove(id)}>
          {t('problems.remove')}
        </Button>
        <Button variant="quiet" onClick={() => steps.toggle(id)}>
          {t('problems.closeCause')}
        </Button>
      </div>
    </div>
  );
}
