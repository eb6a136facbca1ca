import { disclosureGrounds, disclosureGroundWords, GROUND_CHARACTERS_MAX, isGround } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';

const OTHER = 'other';

interface GroundFieldProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (ground: string) => void;
}

/** On which provision something is masked: one of the usual ones, or another that is written. */
export function GroundField({ id, value, onChange }: GroundFieldProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const isListed = Object.hasOwn(disclosureGroundWords, value);
  const [isOther, setOther] = useState(value !== '' && !isListed);
  return (
    <>
      <Select
        id={id}
        label={t('disclosure.ground')}
        value={isOther ? OTHER : value}
        onChange={(chosen) => {
          setOther(chosen === OTHER);
          onChange(chosen === OTHER ? '' : chosen);
        }}
      >
        {disclosureGrounds.map((ground) => (
          <option key={ground} value={ground}>
            {ground}: {disclosureGroundWords[ground][language]}
          </option>
        ))}
        <option value={OTHER}>{t('disclosure.groundOther')}</option>
      </Select>
      {isOther && (
        <TextField
          id={`${id}-other`}
          label={t('disclosure.groundOther')}
          hint={t('disclosure.groundHint')}
          value={value}
          error={value === '' || isGround(value) ? undefined : t('disclosure.groundWrong')}
          maxLength={GROUND_CHARACTERS_MAX}
          autoComplete="off"
          onChange={onChange}
        />
      )}
    </>
  );
}
