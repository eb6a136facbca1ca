import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { EvidenceItem } from './evidence-item.js';
import { FigureForm } from './figure-form.js';
import type { EvidenceData, ProblemData } from './problem-queries.js';
import { WordsForm } from './words-form.js';

interface EvidencePartProps {
  readonly data: ProblemData;
  readonly onAdded: (evidence: EvidenceData) => void;
}

type Form = 'figure' | 'words';

/** What a problem is known by, and a way to add to it. Nothing of it is ever changed. */
export function EvidencePart({ data, onAdded }: EvidencePartProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<Form | null>(null);
  const latest = useRef<string | null>(null);
  // As soon as it stands in the page, that is where one goes on: a moment later one may have gone elsewhere.
  useLayoutEffect(() => {
    if (!data.evidenceItems.some(({ id }) => id === latest.current)) return;
    document.getElementById(`evidence-${latest.current}`)?.focus();
    latest.current = null;
  }, [data.evidenceItems]);
  const added = (evidence: EvidenceData): void => {
    setForm(null);
    latest.current = evidence.id;
    onAdded(evidence);
  };
  return (
    <section className="problem-part" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">{t('problems.evidence')}</h2>
      <p>{t('problems.evidenceText')}</p>
      {data.evidenceItems.length === 0 && <p className="muted">{t('problems.noEvidence')}</p>}
      <ul className="evidence">
        {data.evidenceItems.map((piece) => (
          <EvidenceItem key={piece.id} problemId={data.id} piece={piece} area={data.areaName} />
        ))}
      </ul>
      {form === 'figure' && (
        <FigureForm data={data} onAdded={added} onCancel={() => setForm(null)} />
      )}
      {form === 'words' && <WordsForm data={data} onAdded={added} onCancel={() => setForm(null)} />}
      {data.mayWrite && form === null && (
        <div className="problem-actions">
          <Button onClick={() => setForm('figure')}>{t('problems.freezeFigure')}</Button>
          <Button onClick={() => setForm('words')}>{t('problems.tellWords')}</Button>
        </div>
      )}
    </section>
  );
}
