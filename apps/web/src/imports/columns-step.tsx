import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { MappingForm } from './mapping-form.js';
import { missingParts, type MissingPart } from './mapping.js';
import { PreviewTable } from './preview-table.js';
import { profilesQuery, type Preview, type ReadChoice } from './queries.js';
import { StepHeading } from './step-heading.js';
import type { Told } from './told.js';

interface ColumnsStepProps {
  readonly preview: Preview;
  readonly told: Required<Told>;
  readonly onTell: (told: Told) => void;
  readonly onNext: () => void;
}

/** Ids of the fields in which a part is told. */
const FIELD_OF: Readonly<Record<MissingPart, string>> = {
  time: 'map-time',
  place: 'map-place',
  category: 'map-category',
  title: 'map-title',
  licence: 'map-licence',
};

/** Looks at the first rows and says what the columns mean: by a profile that fits, or one by one. */
export function ColumnsStep({ preview, told, onTell, onNext }: ColumnsStepProps) {
  const { t } = useTranslation();
  const [attempts, setAttempts] = useState(0);
  const { profile, mapping, read } = told;
  const missing = profile === '' && mapping !== null ? missingParts(mapping) : [];
  const shown = attempts > 0 ? missing : [];
  const errors = shown.map((part): FormError => ({
    field: FIELD_OF[part],
    text: t(`imports.missing.${part}`),
  }));
  const next = (): void => {
    setAttempts((count) => count + 1);
    if (missing.length === 0) onNext();
  };
  return (
    <>
      <StepHeading text={t('imports.columns.heading')} />
      <ErrorSummary heading={t('imports.missing.heading')} errors={errors} attempt={attempts} />
      <section className="import-section" aria-label={t('imports.columns.first')}>
        <p>{t('imports.columns.intro', { name: preview.name })}</p>
        <PreviewTable preview={preview} />
        <Reading
          preview={preview}
          read={read}
          onChange={(changed) => onTell({ ...told, read: changed })}
        />
      </section>
      <ChooseProfile
        preview={preview}
        profile={profile ?? ''}
        onChange={(chosen) => onTell({ ...told, profile: chosen })}
      />
      {profile === '' && mapping !== null && (
        <MappingForm
          preview={preview}
          read={read}
          mapping={mapping}
          missing={new Set(shown)}
          onChange={(changed) => onTell({ ...told, profile: '', mapping: changed })}
        />
      )}
      <div className="buttons">
        <Button variant="primary" onClick={next}>
          {t('imports.columns.next')}
        </Button>
      </div>
    </>
  );
}

interface ReadingProps {
  readonly preview: Preview;
  readonly read: ReadChoice;
  readonly onChange: (read: ReadChoice) => void;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ENCODINGS = ['utf-8', 'windows-1252'] as const;

/** How the file is written, for when the guess shows to be wrong. */
function Reading({ preview, read, onChange }: ReadingProps) {
  const { t } = useTranslation();
  const { delimiter, encoding, sheets } = preview;
  if (delimiter === null && sheets.length < 2) return null;
  return (
    <details className="reading" open={Object.keys(read).length > 0}>
      <summary>{t('imports.reading.summary')}</summary>
      <div className="fields">
        {delimiter !== null && (
          <Select
            id="delimiter"
            label={t('imports.reading.delimiter')}
            value={delimiter}
            onChange={(value) =>
              onChange({ ...read, delimiter: value as NonNullable<ReadChoice['delimiter']> })
            }
          >
            {DELIMITERS.map((each) => (
              <option key={each} value={each}>
                {t(`imports.reading.delimiters.${DELIMITERS.indexOf(each)}`)}
              </option>
            ))}
          </Select>
        )}
        {encoding !== null && (
          <Select
            id="encoding"
            label={t('imports.reading.encoding')}
            value={encoding}
            onChange={(value) =>
              onChange({ ...read, encoding: value as NonNullable<ReadChoice['encoding']> })
            }
          >
            {ENCODINGS.map((each) => (
              <option key={each} value={each}>
                {each.toUpperCase()}
              </option>
            ))}
          </Select>
        )}
        {sheets.length > 1 && (
          <Select
            id="sheet"
            label={t('imports.reading.sheet')}
            value={read.sheet ?? sheets[0] ?? ''}
            onChange={(sheet) => onChange({ ...read, sheet })}
          >
            {sheets.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        )}
      </div>
    </details>
  );
}

interface ChooseProfileProps {
  readonly preview: Preview;
  readonly profile: string;
  readonly onChange: (profile: string) => void;
}

/** Profiles that fit come first; the way of one's own is always there. */
function ChooseProfile({ preview, profile, onChange }: ChooseProfileProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const profiles = useQuery(profilesQuery);
  const suggested = new Set(preview.suggested.map(({ name }) => name));
  const others = (profiles.data?.items ?? []).filter(({ name }) => !suggested.has(name));
  return (
    <section className="import-section">
      <h2>{t('imports.profile.heading')}</h2>
      <Select
        id="profile"
        label={t('imports.profile.label')}
        hint={t(suggested.size > 0 ? 'imports.profile.fits' : 'imports.profile.noneFits')}
        value={profile}
        onChange={onChange}
      >
        {preview.suggested.length > 0 && (
          <optgroup label={t('imports.profile.suggested')}>
            {preview.suggested.map(({ name, title }) => (
              <option key={name} value={name}>
                {title[language]}
              </option>
            ))}
          </optgroup>
        )}
        <option value="">{t('imports.profile.own')}</option>
        {others.length > 0 && (
          <optgroup label={t('imports.profile.others')}>
            {others.map(({ name, title }) => (
              <option key={name} value={name}>
                {title[language]}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
    </section>
  );
}
