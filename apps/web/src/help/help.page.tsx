import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Shell } from '../shell/shell.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/reading.css';
import en from './help.en.json';
import sv from './help.sv.json';

const CONTENT = { sv, en };

/** How to report, who reads it, and what figures and words mean. Open to all. */
export function HelpPage({ session }: { session: Session | null }) {
  const { i18n } = useTranslation();
  const content = CONTENT[languageOf(i18n)];
  usePageTitle(content.title);
  return (
    <Shell session={session}>
      <article className="reading">
        <header>
          <h1>{content.title}</h1>
          <p className="lead-second">{content.intro}</p>
        </header>
        <nav aria-labelledby="help-contents">
          <h2 id="help-contents">{content.contents}</h2>
          <ul>
            {content.sections.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
            <li>
              <a href="#glossary">{content.glossaryHeading}</a>
            </li>
          </ul>
        </nav>
        {content.sections.map(({ id, heading, paragraphs }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {heading}
            </h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <section aria-labelledby="glossary">
          <h2 id="glossary" tabIndex={-1}>
            {content.glossaryHeading}
          </h2>
          <dl className="glossary">
            {content.glossary.map(({ term, meaning }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      </article>
    </Shell>
  );
}
