import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { instanceQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { Shell } from '../shell/shell.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/reading.css';
import { FaultReportForm } from './fault-report-form.js';
import en from './statement.en.json';
import sv from './statement.sv.json';

const CONTENT = { sv, en };
/** When the service was last judged, and the statement last changed. */
const ASSESSED = '2026-11-25';
const PUBLISHED = '2026-11-25';

/** The accessibility statement that the act (2018:1937) asks for, and a way to tell of a fault. Open to all. */
export function AccessibilityPage({ session }: { session: Session | null }) {
  const { i18n, t } = useTranslation();
  const content = CONTENT[languageOf(i18n)];
  usePageTitle(content.title);
  const instance = useQuery(instanceQuery);
  const filled = (text: string): string =>
    text
      .replace('{{who}}', instance.data?.name ?? t('product'))
      .replace('{{assessed}}', ASSESSED)
      .replace('{{published}}', PUBLISHED);
  return (
    <Shell session={session}>
      <article className="reading">
        <header>
          <h1>{content.title}</h1>
          <p className="lead-second">{filled(content.intro)}</p>
        </header>
        {content.sections.map(({ id, heading, paragraphs, list, link }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{heading}</h2>
            {paragraphs?.map((paragraph) => (
              <p key={paragraph}>{filled(paragraph)}</p>
            ))}
            {list && (
              <ul>
                {list.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            )}
            {link && (
              <p>
                <a href={link.href}>{link.text}</a>
              </p>
            )}
          </section>
        ))}
        <section aria-labelledby="tell">
          <h2 id="tell">{t('fault.title')}</h2>
          <p>{t('fault.intro')}</p>
          <Contact heading={content.contact} />
          <FaultReportForm />
        </section>
        <p className="hint">{filled(content.published)}</p>
      </article>
    </Shell>
  );
}

/** Other ways to tell, where the municipality has given any. */
function Contact({ heading }: { heading: string }) {
  const { data } = useQuery(instanceQuery);
  const { email, phone } = data?.accessibilityContact ?? {};
  if (!email && !phone) return null;
  return (
    <p>
      {heading} {email && <a href={`mailto:${email}`}>{email}</a>}
      {email && phone && ', '}
      {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
    </p>
  );
}
