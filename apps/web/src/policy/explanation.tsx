import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { fieldGroupWords, type FieldGroup } from '#domain';
import type { components } from '../api/schema.js';
import { capitalise, localeOf } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';

type Schemas = components['schemas'];

interface ExplanationViewProps {
  readonly name: string;
  readonly explanation: Schemas['ExplanationDto'];
}

/** Each decision in words: may, or may not because. */
export function ExplanationView({ name, explanation }: ExplanationViewProps) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('policy.answer.heading', { name, reference: explanation.reference })}</h3>
      <ul className="policy-decisions">
        {explanation.decisions.map((decision) => (
          <Decision key={decision.action} decision={decision} />
        ))}
      </ul>
    </>
  );
}

function Decision({ decision }: { decision: Schemas['DecisionDto'] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { action, allowed, by, refusals, fields, withheld } = decision;
  const act = t(`policy.act.${action.replace('incident.', '')}`);
  const list = (groups: readonly FieldGroup[]): string =>
    new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(
      groups.map((group) => fieldGroupWords[group][language]),
    );
  return (
    <li>
      {allowed ? (
        <CheckmarkIcon aria-hidden fontSize="1.5rem" />
      ) : (
        <XMarkIcon aria-hidden fontSize="1.5rem" />
      )}
      <div>
        <h4>{t(allowed ? 'policy.answer.may' : 'policy.answer.mayNot', { act })}</h4>
        <ul>
          {by.map(({ code, why }) => (
            <li key={code}>{why[language]}</li>
          ))}
          {refusals.map(({ rule, role, words }, at) => (
            <li key={`${rule}-${at}`}>
              {role
                ? `${roleName(role, language)}: ${words[language]}`
                : capitalise(words[language])}
              .
            </li>
          ))}
        </ul>
        {allowed && action === 'incident.read' && (
          <p>{t('policy.answer.sees', { fields: list(fields) })}</p>
        )}
        {withheld.length > 0 && action === 'incident.read' && (
          <p>{t('policy.answer.withheld', { fields: list(withheld) })}</p>
        )}
      </div>
    </li>
  );
}
