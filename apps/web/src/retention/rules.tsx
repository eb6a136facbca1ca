import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Failure } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { useClassWords } from './class-words.js';
import { RuleForm, type WrittenRule, writtenOf } from './rule-form.js';
import { rulesQuery, type Authority, type Rule, type Suggestion } from './retention-queries.js';

/** The rules of an authority with the decision that each rests on, and what it could begin from. */
export function Rules({ authority }: { authority: Authority }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(rulesQuery(authority.id));
  const [begun, setBegun] = useState<WrittenRule | undefined>();
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  return (
    <section aria-labelledby="retention-rules">
      <h2 id="retention-rules">{t('retention.rules.heading')}</h2>
      <p>{t('retention.rules.lead')}</p>
      {data?.items.length === 0 && <p>{t('retention.rules.none')}</p>}
      {data && data.items.length > 0 && <RuleTable items={data.items} />}
      {authority.mayRule && data && data.suggestions.length > 0 && (
        <Suggestions
          items={data.suggestions}
          onTake={(suggestion) => setBegun(writtenOf(suggestion))}
        />
      )}
      {authority.mayRule && begun === undefined && (
        <Button onClick={() => setBegun(writtenOf())}>{t('retention.rules.add')}</Button>
      )}
      {begun !== undefined && (
        <RuleForm
          key={JSON.stringify(begun)}
          organisationId={authority.id}
          begun={begun}
          onClose={() => setBegun(undefined)}
        />
      )}
    </section>
  );
}

function RuleTable({ items }: { items: readonly Rule[] }) {
  const { t } = useTranslation();
  const classOf = useClassWords();
  const outcomeOf = useOutcomeWords();
  return (
    <Table caption={t('retention.rules.caption')} className="retention-table">
      <thead>
        <tr>
          <th scope="col">{t('retention.class')}</th>
          <th scope="col">{t('retention.rules.outcome')}</th>
          <th scope="col">{t('retention.rules.from')}</th>
          <th scope="col">{t('retention.decision')}</th>
          <th scope="col">{t('retention.rules.state')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((rule) => (
          <tr key={rule.id}>
            <th scope="row">{classOf(rule)}</th>
            <td>{outcomeOf(rule)}</td>
            <td>{rule.validFrom}</td>
            <td>
              {rule.decidedBy} {rule.decidedOn} § {rule.decisionSection}
              {rule.decisionDnr && ` (${rule.decisionDnr})`}
              {rule.decisionLink && (
                <>
                  {' '}
                  <a href={rule.decisionLink}>{t('retention.rules.minutes')}</a>
                </>
              )}
            </td>
            <td>{t(rule.isInForce ? 'retention.rules.holds' : 'retention.rules.holdsNot')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface SuggestionsProps {
  readonly items: readonly Suggestion[];
  readonly onTake: (suggestion: Suggestion) => void;
}

/** Nothing of it holds: whoever takes one up fills in the decision. */
function Suggestions({ items, onTake }: SuggestionsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const classOf = useClassWords();
  const outcomeOf = useOutcomeWords();
  return (
    <section className="retention-suggestions" aria-labelledby="retention-suggestions">
      <h3 id="retention-suggestions">{t('retention.suggestions.heading')}</h3>
      <p>{t('retention.suggestions.lead')}</p>
      <ul>
        {items.map((each) => (
          <li key={classOf(each)}>
            <p>
              {classOf(each)}: {outcomeOf(each)}. {each.why[language]}
            </p>
            <Button
              aria-label={t('retention.suggestions.takeNamed', { name: classOf(each) })}
              onClick={() => onTake(each)}
            >
              {t('retention.suggestions.take')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useOutcomeWords(): (rule: Pick<Rule, 'outcome' | 'years' | 'countedFrom'>) => string {
  const { t } = useTranslation();
  return ({ outcome, years, countedFrom }) =>
    outcome === 'keep'
      ? t('retention.kept')
      : t(`retention.erasedAfter.${countedFrom ?? 'received'}`, { count: years ?? 0 });
}
