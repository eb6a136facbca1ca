import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { RadioGroup } from '../ui/choices.js';
import { TextField } from '../ui/text-field.js';
import { whenOf, type WhenChoice } from './draft.js';
import type { SectionProps } from './section-props.js';
import { TIME_ZONE, whenInWords } from './when-in-words.js';

const CHOICES: readonly WhenChoice[] = ['now', 'today', 'other'];

/** When it happened: now, unless something else is said in words. */
export function WhenSection({ draft, change, error, isHeading }: SectionProps) {
  const { t, i18n } = useTranslation();
  const { when, whenText } = draft;
  const read = when === 'now' ? 'missing' : whenOf(draft, new Date(), TIME_ZONE);
  return (
    <section className="report-section report-short">
      <RadioGroup
        id="when"
        label={t('report.when.heading')}
        isHeading={isHeading}
        error={when === 'now' ? error : undefined}
        choices={CHOICES.map((value) => ({ value, label: t(`report.when.${value}`) }))}
        value={when}
        onChange={(chosen) => change({ when: chosen, whenText: '' })}
      />
      {when !== 'now' && (
        <div className="report-indent">
          <TextField
            id="when-text"
            label={t(`report.when.${when}_label`)}
            hint={t(`report.when.${when}_hint`)}
            error={error}
            value={whenText}
            autoComplete="off"
            inputMode={when === 'today' ? 'numeric' : 'text'}
            onChange={(text) => change({ whenText: text })}
          />
          <p className="read-back" role="status">
            {typeof read !== 'string' && whenInWords(read, languageOf(i18n))}
          </p>
        </div>
      )}
    </section>
  );
}
