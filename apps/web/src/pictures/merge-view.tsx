import {
  canKeepBoth,
  confidenceWords,
  workStatusWords,
  type Judgement,
  type JudgementField,
  type MergeChoice,
  type SectionDraft,
} from '#domain';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GoverningLinks } from '../governing/governing-links.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { LightTag } from './light-tag.js';
import type { Section } from './picture-queries.js';
import { RichTextView } from './rich-text-view.js';

interface MergeViewProps {
  readonly section: Section;
  readonly draft: SectionDraft;
  readonly conflicts: readonly JudgementField[];
  readonly onChoose: (choices: Readonly<Partial<Record<JudgementField, MergeChoice>>>) => void;
}

/** Both texts side by side where two have written at once; for each field one chooses, and nothing is lost. */
export function MergeView({ section, draft, conflicts, onChoose }: MergeViewProps) {
  const { t, i18n } = useTranslation();
  const [choices, setChoices] = useState<Partial<Record<JudgementField, MergeChoice>>>({});
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = conflicts.filter((field) => choices[field] === undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (left.length === 0) onChoose(choices);
  };
  const errors = left.map((field) => ({
    field: `${section.code}-merge-${field}`,
    text: t('pictures.merge.missing', { field: t(`pictures.fields.${field}`) }),
  }));
  return (
    <form className="section-editor merge" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {t('pictures.merge.heading', { name: section.name[languageOf(i18n)] })}
      </h3>
      <p>{t('pictures.merge.text')}</p>
      {attempt > 0 && (
        <ErrorSummary heading={t('pictures.merge.problem')} errors={errors} attempt={attempt} />
      )}
      {conflicts.map((field) => (
        <section key={field} className="merge-field" aria-labelledby={`${section.code}-${field}-m`}>
          <h4 id={`${section.code}-${field}-m`}>{t(`pictures.fields.${field}`)}</h4>
          <div className="merge-sides">
            <Side heading={t('pictures.merge.mine')} judgement={draft.written} field={field} />
            <Side
              heading={t('pictures.merge.theirs')}
              judgement={draft.theirs!.judgement}
              field={field}
            />
          </div>
          <RadioGroup
            id={`${section.code}-merge-${field}`}
            label={t('pictures.merge.keep', { field: t(`pictures.fields.${field}`) })}
            choices={choicesOf(field).map((value) => ({
              value,
              label: t(`pictures.merge.choice.${value}`),
            }))}
            value={choices[field] ?? null}
            error={
              attempt > 0
                ? errors.find((each) => each.field.endsWith(`-${field}`))?.text
                : undefined
            }
            onChange={(choice) => setChoices({ ...choices, [field]: choice })}
          />
        </section>
      ))}
      <p>{t('pictures.merge.history')}</p>
      <Button type="submit" variant="primary">
        {t('pictures.merge.submit')}
      </Button>
    </form>
  );
}

const choicesOf = (field: JudgementField): readonly MergeChoice[] =>
  canKeepBoth(field) ? ['both', 'mine', 'theirs'] : ['mine', 'theirs'];

interface SideProps {
  readonly heading: string;
  readonly judgement: Judgement;
  readonly field: JudgementField;
}

function Side({ heading, judgement, field }: SideProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const shown = () => {
    if (field === 'body') return <RichTextView text={judgement.body} headingLevel={5} />;
    if (field === 'light') return judgement.light && <LightTag light={judgement.light} />;
    if (field === 'confidence') {
      return judgement.confidence && <p>{confidenceWords[judgement.confidence][language]}</p>;
    }
    if (field === 'status') {
      return judgement.status && <p>{workStatusWords[judgement.status][language]}</p>;
    }
    if (field === 'governing') {
      return judgement.governing.length > 0 && <GoverningLinks ids={judgement.governing} />;
    }
    return judgement[field] && <p>{judgement[field]}</p>;
  };
  return (
    <div className="merge-side">
      <h5>{heading}</h5>
      {shown() || <p className="muted">{t('pictures.merge.empty')}</p>}
    </div>
  );
}
