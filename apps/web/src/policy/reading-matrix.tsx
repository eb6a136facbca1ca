import { useTranslation } from 'react-i18next';
import { policy, roles, tiers, withinWords, type Role, type Tier } from '#domain';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { Table } from '../ui/table.js';

/** What lets a role read others' incidents of a tier. */
const rulesOf = (role: Role, tier: Tier) =>
  policy.filter(
    (rule) =>
      rule.roles.includes(role) &&
      rule.actions.includes('incident.read') &&
      rule.within !== 'own' &&
      rule.tiers?.includes(tier),
  );

const readers = roles.filter((role) => tiers.some((tier) => rulesOf(role, tier).length > 0));

/** Who reads others' incidents, by how much they are protected: the roles that read none are left out, and said so. */
export function ReadingMatrix() {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <>
      <Table caption={t('policy.matrix.heading')} captionHidden className="policy-matrix">
        <thead>
          <tr>
            <th scope="col">{t('policy.matrix.role')}</th>
            {tiers.map((tier) => (
              <th key={tier} scope="col">
                {t(`policy.tier.${tier}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readers.map((role) => (
            <tr key={role}>
              <th scope="row">{roleName(role, language)}</th>
              {tiers.map((tier) => {
                const rules = rulesOf(role, tier);
                const reads = rules.some(({ fields }) => fields?.includes('text'));
                return (
                  <td key={tier}>
                    {rules.length === 0 ? (
                      t('policy.matrix.none')
                    ) : (
                      <>
                        <strong>{t(reads ? 'policy.matrix.reads' : 'policy.matrix.part')}</strong>
                        {rules.map(({ code, within }) => (
                          <span key={code}>{withinWords[within][language]}</span>
                        ))}
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      <p>{t('policy.matrix.others')}</p>
    </>
  );
}
