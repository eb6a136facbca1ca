import { incidentKindNames, incidentKinds, tiers } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import { capitalise } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Select } from '../ui/select.js';

/** A class as it is chosen; empty stands for any. */
export interface ChosenClass {
  readonly kind: string;
  readonly category: string;
  readonly tier: string;
}

interface ClassFieldsProps {
  /** Before the ids of the fields. */
  readonly prefix: string;
  readonly chosen: ChosenClass;
  readonly onChange: (chosen: Partial<ChosenClass>) => void;
}

/** Kind, category and tier of what a rule or a hold is about. */
export function ClassFields({ prefix, chosen, onChange }: ClassFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const categories = useQuery(categoriesQuery);
  const any = <option value="">{t('retention.any')}</option>;
  return (
    <>
      <Select
        id={`${prefix}-kind`}
        label={t('filter.kind')}
        value={chosen.kind}
        onChange={(kind) => onChange({ kind })}
      >
        {any}
        {incidentKinds.map((kind) => (
          <option key={kind} value={kind}>
            {capitalise(incidentKindNames[kind][language])}
          </option>
        ))}
      </Select>
      <Select
        id={`${prefix}-category`}
        label={t('retention.category')}
        value={chosen.category}
        onChange={(category) => onChange({ category })}
      >
        {any}
        {categories.data?.items.map((branch) => (
          <optgroup key={branch.code} label={branch.names[language]}>
            <option value={branch.code}>
              {t('retention.allOf', { name: branch.names[language] })}
            </option>
            {branch.children.map((child) => (
              <option key={child.code} value={child.code}>
                {child.names[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Select
        id={`${prefix}-tier`}
        label={t('retention.tierName')}
        value={chosen.tier}
        onChange={(tier) => onChange({ tier })}
      >
        {any}
        {tiers.map((tier) => (
          <option key={tier} value={tier}>
            {t(`retention.tier.${tier}`)}
          </option>
        ))}
      </Select>
    </>
  );
}
