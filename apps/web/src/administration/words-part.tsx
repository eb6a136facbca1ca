import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/choices.js';
import type { FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { errorAt, PartForm, type PartFrame } from './part-form.js';
import type { InstanceSettings } from './settings-query.js';

type Level = 'district' | 'subArea';
const LEVELS: readonly Level[] = ['district', 'subArea'];
const WORDS = ['svOne', 'svMany', 'enOne', 'enMany'] as const;
type Word = (typeof WORDS)[number];

type LevelForm = Record<Word, string> & { readonly isUsed: boolean };

function formOf(names: InstanceSettings['levels'][Level]): LevelForm {
  const { sv, en } = names ?? { sv: null, en: null };
  return {
    isUsed: names !== null,
    ...{ svOne: sv?.one ?? '', svMany: sv?.many ?? '' },
    ...{ enOne: en?.one ?? '', enMany: en?.many ?? '' },
  };
}

function namesOf({ isUsed, svOne, svMany, enOne, enMany }: LevelForm) {
  if (!isUsed) return null;
  const en = enOne.trim() && enMany.trim() ? { one: enOne.trim(), many: enMany.trim() } : null;
  return { sv: { one: svOne.trim(), many: svMany.trim() }, en };
}

/** What the municipality calls its parts: Stockholm has stadsdelsområden, others kommundelar, or nothing. */
export function WordsPart({ frame }: { frame: PartFrame }) {
  const { t } = useTranslation();
  const { levels } = frame.settings;
  const [forms, setForms] = useState({
    district: formOf(levels.district),
    subArea: formOf(levels.subArea),
  });
  const [errors, setErrors] = useState<FormError[]>([]);
  const change = (level: Level, changed: Partial<LevelForm>): void =>
    setForms({ ...forms, [level]: { ...forms[level], ...changed } });
  const submit = (): void => {
    const missing = LEVELS.filter((level) => forms[level].isUsed).flatMap((level) =>
      (['svOne', 'svMany'] as const)
        .filter((word) => !forms[level][word].trim())
        .map((word) => ({ field: `${level}-${word}`, text: t(`setup.words.missing.${word}`) })),
    );
    setErrors(missing);
    if (missing.length > 0) return;
    frame.save({
      levels: { district: namesOf(forms.district), subArea: namesOf(forms.subArea) },
    });
  };
  return (
    <PartForm frame={frame} errors={errors} onSubmit={submit}>
      {LEVELS.map((level) => (
        <fieldset key={level} className="part-group">
          <legend>{t(`setup.words.${level}`)}</legend>
          <Checkbox
            id={`${level}-isUsed`}
            label={t(`setup.words.${level}Used`)}
            checked={forms[level].isUsed}
            onChange={(isUsed) => change(level, { isUsed })}
          />
          {forms[level].isUsed && (
            <div className="word-fields">
              {WORDS.map((word) => (
                <TextField
                  key={word}
                  id={`${level}-${word}`}
                  label={t(`setup.words.${word}`)}
                  lang={word.slice(0, 2)}
                  value={forms[level][word]}
                  maxLength={40}
                  error={errorAt(errors, `${level}-${word}`)}
                  onChange={(text) => change(level, { [word]: text })}
                />
              ))}
            </div>
          )}
        </fieldset>
      ))}
    </PartForm>
  );
}
