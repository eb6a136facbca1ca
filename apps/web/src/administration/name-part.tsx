import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contrastOf, isHexColour, TEXT_CONTRAST_MIN } from '#domain';
import { RadioGroup } from '../ui/choices.js';
import type { FormError } from '../ui/error-summary.js';
import { Field } from '../ui/field.js';
import { TextField } from '../ui/text-field.js';
import { LogoField } from './logo-field.js';
import { errorAt, errorsOf, PartForm, type PartFrame } from './part-form.js';
import type { InstanceSettings } from './settings-query.js';

const WHITE = '#ffffff';
const NAME_CHARACTERS_MAX = 80;

/** Whether white text stands out on the colour. */
function isReadable(colour: string): boolean {
  return isHexColour(colour) && contrastOf(colour, WHITE) >= TEXT_CONTRAST_MIN;
}

/** What the municipality is called and looks like, seen at once as it will stand above every page. */
export function NamePart({ frame }: { frame: PartFrame }) {
  const { t } = useTranslation();
  const { settings } = frame;
  const [name, setName] = useState(settings.name);
  const [kind, setKind] = useState(settings.kind);
  const [colour, setColour] = useState(settings.colour);
  const [own, setOwn] = useState<FormError[]>([]);
  const submit = (): void => {
    const errors: FormError[] = [];
    if (!name.trim()) errors.push({ field: 'name', text: t('setup.name.missing') });
    if (!isHexColour(colour)) errors.push({ field: 'colour', text: t('setup.name.colourForm') });
    else if (!isReadable(colour)) {
      errors.push({ field: 'colour', text: t('setup.name.colourLight') });
    }
    setOwn(errors);
    if (errors.length === 0) frame.save({ name: name.trim(), kind, colour });
  };
  const errors = [...own, ...errorsOf(frame.problem, t)];
  const isTooLight = isHexColour(colour) && !isReadable(colour);
  const tooLight = isTooLight ? t('setup.name.colourLight') : undefined;
  return (
    <PartForm frame={frame} errors={own} onSubmit={submit}>
      <Preview {...{ name, colour, logoUrl: settings.logoUrl }} />
      <TextField
        id="name"
        label={t('setup.name.name')}
        hint={t('setup.name.nameHint')}
        value={name}
        maxLength={NAME_CHARACTERS_MAX}
        autoComplete="organization"
        error={errorAt(errors, 'name')}
        onChange={setName}
      />
      <RadioGroup
        id="kind"
        label={t('setup.name.kind')}
        choices={[
          { value: 'kommun', label: t('setup.name.kommun') },
          { value: 'stad', label: t('setup.name.stad') },
        ]}
        value={kind}
        onChange={setKind}
      />
      <div className="beside-fields">
        <TextField
          id="colour"
          label={t('setup.name.colour')}
          hint={t('setup.name.colourHint')}
          value={colour}
          spellCheck={false}
          error={errorAt(errors, 'colour') ?? tooLight}
          onChange={setColour}
        />
        <Field id="colour-picker" label={t('setup.name.colourPick')}>
          {(ties) => (
            <input
              {...ties}
              type="color"
              value={isHexColour(colour) ? colour : settings.colour}
              onChange={({ target }) => setColour(target.value)}
            />
          )}
        </Field>
      </div>
      <LogoField logoUrl={settings.logoUrl} />
    </PartForm>
  );
}

interface PreviewProps extends Pick<InstanceSettings, 'logoUrl'> {
  readonly name: string;
  readonly colour: string;
}

function Preview({ name, colour, logoUrl }: PreviewProps) {
  const { t } = useTranslation();
  // One that cannot be read is not shown either.
  const shown = isReadable(colour) ? colour : undefined;
  return (
    <figure className="preview">
      <figcaption>{t('setup.name.preview')}</figcaption>
      <div className="preview-page">
        <div className="preview-bar">
          <img src={logoUrl ?? '/icon.svg'} alt="" height="32" />
          <span>
            <strong>{t('product')}</strong>
            <span className="preview-name">{name}</span>
          </span>
        </div>
        <span className="preview-button" style={{ backgroundColor: shown }}>
          {t('setup.name.previewButton')}
        </span>
      </div>
    </figure>
  );
}
