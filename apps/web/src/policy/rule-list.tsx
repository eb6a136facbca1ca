import { useTranslation } from 'react-i18next';
import { policy, roles as allRoles, withinWords, type Rule } from '#domain';
import { capitalise, localeOf } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { Details } from '../ui/details.js';

/** What rules are about, in the order that they are read. */
const SUBJECTS = ['incident', 'tally', 'other'] as const;

const subjectOf = ({ actions: [first] }: Rule): (typeof SUBJECTS)[number] =>
  SUBJECTS.find((subject) => first?.startsWith(`${subject}.`)) ?? 'other';

/** Every rule in words, by what it is about. */
export function RuleList() {
  const { t } = useTranslation();
  return SUBJECTS.map((subject) => (
    <Details key={subject} summary={t(`policy.rules.${subject}`)}>
      <ul className="policy-rules">
        {policy
          .filter((rule) => subjectOf(rule) === subject)
          .map((rule) => (
            <RuleInWords key={rule.code} rule={rule} />
          ))}
      </ul>
    </Details>
  ));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function RuleInWords({ rule }: { rule: Rule }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const list = (names: readonly string[]): string =>
    new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);
  const { roles, actions, within, tiers, why } = rule;
  const who =
    roles.length === allRoles.length
      ? t('policy.rules.everybody')
      : list(roles.map((role) => roleName(role, language)));
  const acts = actions.map((action) => lowerFirst(t(`may.${action}`, t('policy.rules.forms'))));
  const what = list([...new Set(acts)]);
  return (
    <li>
      <h3>{who}</h3>
      <p>
        {capitalise(what)} · {withinWords[within][language]}
        {tiers && ` · ${list(tiers.map((tier) => t(`policy.tier.${tier}`).toLowerCase()))}`}
      </p>
      <p className="policy-why">{why[language]}</p>
    </li>
  );
}
