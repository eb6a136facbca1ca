import {
  causeKinds,
  causeKindWords,
  confidences,
  confidenceWords,
  type Cause,
  type CauseKind,
  type Confidence,
} from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { WatchedArea } from '../pictures/watched-area.js';
import { Checkbox, RadioGroup } from '../ui/choices.js';
import { useEvidenceName } from './evidence-name.js';
import type { EvidenceData } from './problem-queries.js';

interface CauseFieldsProps {
  readonly cause: Cause;
  readonly evidence: readonly EvidenceData[];
  /** Where the keyboard goes when one opens it. */
  readonly wordsId: string;
  readonly onChange: (changed: Partial<Omit<Cause, 'id' | 'parent'>>) => void;
}

/** What is said of one cause. */
export function CauseFields({ cause, evidence, wordsId, onChange }: CauseFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const nameOf = useEvidenceName();
  const { evidenceIds } = cause;
  const tick = (id: string, isChosen: boolean): void => {
    const rest = evidenceIds.filter((each) => each !== id);
    onChange({ evidenceIds: isChosen ? [...rest, id] : rest });
  };
  return (
    <>
      <WatchedArea
        id={wordsId}
        label={t('problems.causeWords')}
        value={cause.words}
        onChange={(words) => onChange({ words })}
      />
      <RadioGroup<CauseKind>
        id={`kind-${cause.id}`}
        label={t('problems.causeKind')}
        choices={causeKinds.map((value) => ({ value, label: causeKindWords[value][language] }))}
        value={cause.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <RadioGroup<Confidence>
        id={`sure-${cause.id}`}
        label={t('problems.causeSure')}
        choices={confidences.map((value) => ({ value, label: confidenceWords[value][language] }))}
        value={cause.confidence}
        onChange={(confidence) => onChange({ confidence })}
      />
      <WatchedArea
        id={`why-${cause.id}`}
        label={t('problems.causeWhy')}
        value={cause.why}
        onChange={(why) => onChange({ why })}
      />
      {evidence.length > 0 && (
        <fieldset className="ds-fieldset">
          <legend className="ds-label">{t('problems.causeEvidence')}</legend>
          {evidence.map((piece) => (
            <Checkbox
              key={piece.id}
              id={`evidence-${cause.id}-${piece.id}`}
              label={nameOf(piece)}
              checked={evidenceIds.includes(piece.id)}
              onChange={(isChosen) => tick(piece.id, isChosen)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
