import { problemOutcomeWords, type Problem, type ProblemText } from '#domain';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GoverningLinks } from '../governing/governing-links.js';
import { languageOf } from '../i18n/language.js';
import { RichTextView } from '../pictures/rich-text-view.js';
import { Button } from '../ui/button.js';
import { ProblemFields } from './problem-fields.js';
import type { ProblemData } from './problem-queries.js';
import type { ProblemWriting } from './use-problem-draft.js';

const told: readonly ProblemText[] = [
  'place',
  'women',
  'men',
  'why',
  'sources',
  'limits',
  'effect',
];

interface ProblemWordsProps {
  readonly data: ProblemData;
  readonly writing: ProblemWriting;
}

/** What is said of a problem, to read or to write. */
export function ProblemWords({ data, writing }: ProblemWordsProps) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const wasWriting = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasWriting.current && !isWriting) button.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  const done = (): void => {
    writing
      .save()
      .then((isKept) => isKept && setWriting(false))
      .catch(() => undefined);
  };
  return (
    <section className="problem-part" aria-labelledby="words-heading">
      <h2 id="words-heading">{t('problems.description')}</h2>
      {isWriting ? (
        <>
          <ProblemFields
            problem={writing.draft.written}
            change={writing.change}
            failure={writing.problem}
          />
          <Button variant="primary" busy={writing.isSaving} onClick={done}>
            {t('pictures.done')}
          </Button>
        </>
      ) : (
        <>
          <Read problem={writing.draft.written} />
          {data.mayWrite && (
            <Button ref={button} onClick={() => setWriting(true)}>
              {t('problems.change')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Read({ problem }: { problem: Problem }) {
  const { t, i18n } = useTranslation();
  const filled = told.filter((field) => problem[field] !== '');
  const isEmpty =
    problem.description.length === 0 && filled.length === 0 && problem.governing.length === 0;
  if (isEmpty && problem.statusReason === '')
    return <p className="muted">{t('problems.unsaid')}</p>;
  return (
    <>
      <RichTextView text={problem.description} />
      <dl className="judgement-facts">
        {filled.map((field) => (
          <div key={field}>
            <dt>{t(`problems.fields.${field}`)}</dt>
            <dd>{problem[field]}</dd>
          </div>
        ))}
        {problem.governing.length > 0 && (
          <div>
            <dt>{t('problems.fields.governing')}</dt>
            <dd>
              <GoverningLinks ids={problem.governing} />
            </dd>
          </div>
        )}
        {problem.statusReason !== '' && (
          <div>
            <dt>
              {problem.outcome
                ? problemOutcomeWords[problem.outcome][languageOf(i18n)]
                : t('problems.fields.statusReason')}
            </dt>
            <dd>{problem.statusReason}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
