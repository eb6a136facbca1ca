import { useTranslation } from 'react-i18next';
import { incidentReaders, type Tier } from '#domain';
import { localeOf } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { Details } from '../ui/details.js';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Before anything is written: who will read it and who will not, from the table that lets them, and what it becomes. */
export function ReadersNotice({ tier }: { tier: Tier }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { readers, unitOnly, partly, others } = incidentReaders(tier);
  const list = (roles: typeof readers, type: 'conjunction' | 'disjunction'): string => {
    const names = roles.map((role) => {
      const name = roleName(role, language);
      return name.charAt(0).toLowerCase() + name.slice(1);
    });
    return new Intl.ListFormat(localeOf(language), { type }).format(names);
  };
  return (
    <div className="readers" id="readers">
      <p>{t('report.readers.text', { readers: list(readers, 'conjunction') })}</p>
      {unitOnly.length > 0 && (
        <p>{t('report.readers.unit', { roles: upperFirst(list(unitOnly, 'conjunction')) })}</p>
      )}
      {partly.length > 0 && (
        <p>{t('report.readers.partly', { partly: upperFirst(list(partly, 'conjunction')) })}</p>
      )}
      <Details summary={t('report.readers.more')}>
        <p>{t('report.readers.others', { others: list(others, 'disjunction') })}</p>
        <p>{t('report.readers.own')}</p>
      </Details>
      <p>{t('report.readers.record')}</p>
      <p>
        <a href="/privacy" target="_blank" rel="noreferrer">
          {t('restricted.privacyLink')}
        </a>
      </p>
    </div>
  );
}
