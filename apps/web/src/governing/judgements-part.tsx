import { fulfilmentWords } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import type { GoverningGoal, OneGoverningDocument } from './governing-queries.js';
import { JudgeForm, judgementIn } from './judge-form.js';

/** So many years can be judged: the running one and those that a picture is still made of. */
const YEARS = 3;

interface JudgementsPartProps {
  readonly document: OneGoverningDocument;
  readonly goal: GoverningGoal;
  readonly onKept: (document: OneGoverningDocument) => void;
}

/** How far each says that a goal is reached in a year; one's own, and the municipality's, can be judged here. */
export function JudgementsPart({ document, goal, onKept }: JudgementsPartProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [year, setYear] = useState(document.year);
  const [judging, setJudging] = useState<string | null>(null);
  const of = document.judgements.filter((each) => each.goalId === goal.id && each.year === year);
  const told = of.filter(({ fulfilment }) => fulfilment !== null);
  const judges = goal.isEnded
    ? []
    : [
        ...document.organisations.map(({ id, name }) => ({ organisationId: id, name })),
        ...(document.mayJudge ? [{ organisationId: null, name: t('governing.judge.all') }] : []),
      ];
  return (
    <div className="governing-answers">
      <h4>{t('governing.judge.heading')}</h4>
      <Select
        id={`year-${goal.id}`}
        label={t('governing.judge.year')}
        value={String(year)}
        onChange={(value) => {
          setYear(Number(value));
          setJudging(null);
        }}
      >
        {Array.from({ length: YEARS }, (_, back) => document.year - back).map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Select>
      {told.length === 0 && <p className="muted">{t('governing.judge.none', { year })}</p>}
      {told.map((each) => (
        <div key={each.organisationId ?? 'all'} className="governing-answer">
          <p>
            <strong>{each.organisationName ?? t('governing.judge.all')}</strong>:{' '}
            {fulfilmentWords[each.fulfilment!][language]}
          </p>
          <p className="governing-words">{each.motivation}</p>
        </div>
      ))}
      {judges.map(({ organisationId, name }) => {
        const key = organisationId ?? 'all';
        const place = { id: document.id, goalId: goal.id, year, organisationId };
        const isJudged = judgementIn(document, place)?.fulfilment;
        return judging === key ? (
          <JudgeForm
            key={`${key}-${year}`}
            {...{ document, place }}
            onLeave={() => setJudging(null)}
            onKept={(kept) => {
              setJudging(null);
              onKept(kept);
            }}
          />
        ) : (
          <Button key={key} onClick={() => setJudging(key)}>
            {t(isJudged ? 'governing.judge.change' : 'governing.judge.judge', { name, year })}
            <span className="visually-hidden">: {goal.text}</span>
          </Button>
        );
      })}
    </div>
  );
}
