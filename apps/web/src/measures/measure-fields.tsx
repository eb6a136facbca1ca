import { comparisonKinds, comparisonWords, measureKinds, measureKindWords } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt } from '../administration/part-form.js';
import { areasQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { AreaCombobox } from '../picture/area-combobox.js';
import { WatchedArea } from '../pictures/watched-area.js';
import { RadioGroup } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { ChainFields } from './chain-fields.js';
import type { MeasureFieldsProps } from './measure-fields-props.js';
import { choicesQuery, type MeasureContent } from './measure-queries.js';
import { kronorOf, oreOf } from './measure-words.js';

/** Everything that is said of a measure. Each field has the id that the server names it by. */
export function MeasureFields(props: MeasureFieldsProps) {
  const { written, errors, onWrite } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const at = (field: keyof MeasureContent) => ({
    id: `measure.${field}`,
    error: errorAt(errors, `measure.${field}`),
  });
  return (
    <>
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('measureWork.part.what')}</legend>
        <TextField
          {...at('title')}
          label={t('measureWork.fields.title')}
          value={written.title}
          onChange={(title) => onWrite({ title })}
        />
        <WatchedArea
          {...at('words')}
          label={t('measureWork.fields.words')}
          value={written.words}
          onChange={(words) => onWrite({ words })}
        />
        <RadioGroup
          {...at('kind')}
          label={t('measureWork.fields.kind')}
          choices={measureKinds.map((value) => ({
            value,
            label: measureKindWords[value][language],
          }))}
          value={written.kind}
          onChange={(kind) => onWrite({ kind })}
        />
      </fieldset>
      <ChainFields {...props} />
      <OwnerFields {...props} />
      <WhenFields {...props} />
      <ComparisonFields {...props} />
    </>
  );
}

function OwnerFields({ measure, written, errors, onWrite }: MeasureFieldsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(choicesQuery(measure.organisationId));
  const select = (
    field: 'ownerUnitId' | 'ownerAccountId',
    none: string,
    choices: readonly { id: string; name: string }[],
  ) => (
    <Select
      id={`measure.${field}`}
      label={t(`measureWork.fields.${field}`)}
      value={written[field] ?? ''}
      error={errorAt(errors, `measure.${field}`)}
      onChange={(id) => onWrite({ [field]: id === '' ? null : id })}
    >
      <option value="">{none}</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('measureWork.part.who')}</legend>
      {select('ownerUnitId', measure.organisationName, data?.units ?? [])}
      <TextField
        id="measure.ownerFunction"
        label={t('measureWork.fields.ownerFunction')}
        value={written.ownerFunction}
        onChange={(ownerFunction) => onWrite({ ownerFunction })}
      />
      {select('ownerAccountId', t('measureWork.nobody'), data?.people ?? [])}
      <WatchedArea
        id="measure.told"
        label={t('measureWork.fields.told')}
        error={errorAt(errors, 'measure.told')}
        value={written.told}
        onChange={(told) => onWrite({ told })}
      />
    </fieldset>
  );
}

function WhenFields({ written, errors, onWrite }: MeasureFieldsProps) {
  const { t } = useTranslation();
  const day = (field: 'startsOn' | 'endsOn') => (
    <TextField
      id={`measure.${field}`}
      type="date"
      label={t(`measureWork.fields.${field}`)}
      error={errorAt(errors, `measure.${field}`)}
      value={written[field] ?? ''}
      onChange={(value) => onWrite({ [field]: value === '' ? null : value })}
    />
  );
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('measureWork.part.when')}</legend>
      <div className="measure-days">
        {day('startsOn')}
        {day('endsOn')}
      </div>
      <div className="measure-days">
        {(['costPlannedOre', 'costUsedOre'] as const).map((field) => (
          <KronorField
            key={field}
            id={`measure.${field}`}
            label={t(`measureWork.fields.${field}`)}
            ore={written[field]}
            onWrite={(ore) => onWrite({ [field]: ore })}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface KronorFieldProps {
  readonly id: string;
  readonly label: string;
  readonly ore: number | null;
  readonly onWrite: (ore: number | null) => void;
}

/** An amount in kronor, kept as whole öre once it is one. */
export function KronorField({ id, label, ore, onWrite }: KronorFieldProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [text, setText] = useState(kronorOf(ore, language));
  const read = oreOf(text);
  const write = (value: string): void => {
    setText(value);
    const next = oreOf(value);
    if (next !== undefined) onWrite(next);
  };
  return (
    <TextField
      id={id}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      error={read === undefined ? t('measureWork.notKronor') : undefined}
      onChange={write}
    />
  );
}

function ComparisonFields({ measure, written, errors, onWrite }: MeasureFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data } = useQuery(areasQuery);
  const areaError = errorAt(errors, 'measure.comparisonArea');
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('measureWork.part.compare')}</legend>
      <RadioGroup
        id="measure.comparison"
        label={t('measureWork.fields.comparison')}
        hint={t('measureWork.hint.comparison')}
        error={errorAt(errors, 'measure.comparison')}
        choices={comparisonKinds.map((value) => ({
          value,
          label: comparisonWords[value][language],
          hint: t(`measureWork.hint.against.${value}`),
        }))}
        value={written.comparison}
        onChange={(comparison) => onWrite({ comparison })}
      />
      {written.comparison === 'area' && (
        <div id="measure.comparisonArea" tabIndex={-1}>
          <AreaCombobox
            areas={(data ?? []).filter((area) => `${area.level}:${area.code}` !== measure.area)}
            chosen={written.comparisonArea ?? ''}
            label={t('measureWork.fields.comparisonArea')}
            clearable
            onChoose={(address) => onWrite({ comparisonArea: address === '' ? null : address })}
          />
          {areaError && <p className="ds-validation-message">{areaError}</p>}
        </div>
      )}
      {written.comparison === 'none' && (
        <WatchedArea
          id="measure.comparisonReason"
          label={t('measureWork.fields.comparisonReason')}
          error={errorAt(errors, 'measure.comparisonReason')}
          value={written.comparisonReason}
          onChange={(comparisonReason) => onWrite({ comparisonReason })}
        />
      )}
    </fieldset>
  );
}
