import { causeKindWords, causeTreeChart, type CauseTree } from '#domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawingView } from '../figures/drawing-view.js';
import { languageOf } from '../i18n/language.js';
import { causeFoot } from './cause-words.js';

interface CauseDrawingProps {
  readonly title: string;
  readonly causes: CauseTree;
}

/** The tree of causes, drawn. The list below says the same in words. */
export function CauseDrawing({ title, causes }: CauseDrawingProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const draw = useCallback(
    (width: number) =>
      causeTreeChart(
        causes,
        {
          title: t('problems.drawing', { title }),
          description: t('problems.drawingText'),
          problem: title,
          kindOf: ({ kind }) => causeKindWords[kind][language],
          footOf: (cause) => causeFoot(cause, language, t),
        },
        width,
      ),
    [causes, title, language, t],
  );
  return (
    <div
      className="cause-drawing"
      role="group"
      aria-label={t('problems.drawingShown')}
      tabIndex={0}
    >
      <DrawingView draw={draw} />
    </div>
  );
}
