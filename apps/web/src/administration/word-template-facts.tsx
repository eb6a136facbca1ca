import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.js';
import { languageOf } from '../i18n/language.js';
import { Button, DownloadLink } from '../ui/button.js';
import { inBraces, templateNames } from './word-field-names.js';

type WordTemplate = components['schemas']['WordTemplateDto'];

interface WordTemplateFactsProps {
  readonly template: WordTemplate;
  readonly isRemoving: boolean;
  readonly onRemove: () => void;
}

/** What is used of a template, and what can be done with it. */
export function WordTemplateFacts({ template, isRemoving, onRemove }: WordTemplateFactsProps) {
  const { t, i18n } = useTranslation();
  const { styles, ownStyles, fields, unknownFields, hasContentField, hasHead } = template;
  const listed = (names: readonly string[]) => names.join(', ');
  const styleNames = (names: WordTemplate['styles']) =>
    listed(names.map((name) => t(`wordTemplate.styles.${name.replace(' ', '')}`)));
  const facts: [name: string, text: string][] = [
    ['taken', styleNames(styles)],
    ['lacking', styleNames(ownStyles)],
    ['filled', listed(fields.map((field) => inBraces(templateNames[field])))],
    ['unknown', listed(unknownFields.map(inBraces))],
    ['head', t(hasHead ? 'wordTemplate.hasHead' : 'wordTemplate.noHead')],
    ['text', t(hasContentField ? 'wordTemplate.aroundText' : 'wordTemplate.noText', { field: inBraces(templateNames.content) })], // prettier-ignore
  ];
  return (
    <section className="part-group" aria-labelledby="word-template-used">
      <h2 id="word-template-used">{t('wordTemplate.used')}</h2>
      <dl className="word-template-facts">
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{t(`wordTemplate.facts.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <div className="part-save">
        <DownloadLink
          href={`/api/v1/instance/word-template/sample.docx?language=${languageOf(i18n)}`}
        >
          {t('wordTemplate.try')}
        </DownloadLink>
        <Button variant="quiet" busy={isRemoving} onClick={onRemove}>
          {t('wordTemplate.remove')}
        </Button>
      </div>
    </section>
  );
}
