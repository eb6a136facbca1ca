import { useTranslation } from 'react-i18next';
import type { Instance } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { roleName } from './role-name.js';

interface DemoAccountsProps {
  readonly demo: NonNullable<Instance['demo']>;
  readonly onChoose: (email: string, password: string) => void;
}

export function DemoAccounts({ demo, onChoose }: DemoAccountsProps) {
  const { t, i18n } = useTranslation();
  return (
    <section className="demo" aria-labelledby="demo-heading">
      <h2 id="demo-heading">{t('signIn.demoHeading')}</h2>
      <p>{t('signIn.demoIntro', { password: demo.password })}</p>
      <ul className="demo-accounts">
        {demo.accounts.map(({ email, role, name }) => (
          <li key={email}>
            <button
              type="button"
              className="demo-account"
              onClick={() => onChoose(email, demo.password)}
            >
              <span className="demo-role">{roleName(role, languageOf(i18n))}</span>
              <span className="demo-person">
                {name}, {email}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
