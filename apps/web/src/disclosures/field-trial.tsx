import { disclosureChoices, disclosureFieldWords } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { TextField } from '../ui/text-field.js';
import type { TriedField } from './disclosure-queries.js';
import { GroundField } from './ground-field.js';
import { MarkWords } from './mark-words.js';
import { isMasked, masking, type Draft } from './masks.js';

const MOTIVE_CHARACTERS_MAX = 1000;

interface FieldTrialProps {
  readonly tried: TriedField;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** One part of an incident: what it says, and what becomes of it. */
export function FieldTrial({ tried, draft, onChange }: FieldTrialProps) {
  const { t, i18n } = useTranslation();
  const { field, value } = tried;
  const name = disclosureFieldWords[field][languageOf(i18n)];
  const change = (changed: Partial<Draft>): void => onChange({ ...draft, ...changed });
  const id = `try-${field}`;
  return (
    <section className="field-trial" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{name}</h3>
      {draft.choice !== 'part' && <p className="mark-text">{value}</p>}
      <RadioGroup
        id={id}
        label={<span className="visually-hidden">{t('disclosure.becomes', { name })}</span>}
        choices={disclosureChoices.map((choice) => ({
          value: choice,
          label: t(`disclosure.choice_${choice}`),
        }))}
        value={draft.choice}
        onChange={(choice) => change({ choice })}
      />
      {draft.choice !== null && draft.choice !== 'give' && (
        <GroundField
          id={`${id}-ground`}
          value={draft.ground}
          onChange={(ground) => change({ ground })}
        />
      )}
      {draft.choice === 'part' && (
        <>
          <MarkWords
            id={`${id}-words`}
            label={name}
            value={value}
            ground={draft.ground}
            masks={draft.masks}
            onChange={(masks) => change({ masks })}
          />
          <Proposals {...{ tried, draft, onChange }} />
        </>
      )}
      {draft.choice !== null && draft.choice !== 'give' && (
        <TextField
          id={`${id}-motive`}
          label={t('disclosure.motive')}
          hint={t('disclosure.motiveHint')}
          value={draft.motive}
          maxLength={MOTIVE_CHARACTERS_MAX}
          autoComplete="off"
          onChange={(motive) => change({ motive })}
        />
      )}
    </section>
  );
}

/** What may point out a person, to be masked or not: nothing is masked by itself. */
function Proposals({ tried: { value, proposals }, draft, onChange }: FieldTrialProps) {
  const { t } = useTranslation();
  const left = proposals.filter((each) => !isMasked(draft.masks, each));
  if (left.length === 0) return null;
  const mask = (chosen: typeof left): void => {
    const { ground } = draft;
    const masks = chosen.reduce(
      (sum, { from, to }) => masking(sum, { from, to, ground }),
      [...draft.masks],
    );
    onChange({ ...draft, masks });
  };
  return (
    <div className="field-proposals">
      <p>{t('disclosure.proposed')}</p>
      <ul>
        {left.map((each) => (
          <li key={each.from}>
            <Button variant="quiet" onClick={() => mask([each])}>
              {t('disclosure.maskFound', {
                kind: t(`personText.kind.${each.kind}`),
                words: value.slice(each.from, each.to),
              })}
            </Button>
          </li>
        ))}
      </ul>
      {left.length > 1 && <Button onClick={() => mask(left)}>{t('disclosure.maskAll')}</Button>}
    </div>
  );
}
