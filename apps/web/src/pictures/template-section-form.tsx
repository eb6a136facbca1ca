import { isMandatory, OWN_SECTION, pictureFigureNames, pictureFigures } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import { TextArea, TextField } from '../ui/text-field.js';
import type { Section } from './picture-queries.js';

interface TemplateSectionFormProps {
  readonly section: Section;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (changed: Partial<Section>) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

const ROWS = 2;

/** One section of the template. What the law asks for says why it can be neither hidden nor taken away. */
export function TemplateSectionForm(props: TemplateSectionFormProps) {
  const { section, isFirst, isLast, onChange, onMove, onRemove } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { code, name, isHidden, block } = section;
  const shownName = name[language] || name.sv;
  const said = <span className="visually-hidden">: {shownName}</span>;
  return (
    <section className="template-section" aria-labelledby={`${code}-heading`}>
      <h2 id={`${code}-heading`}>{shownName}</h2>
      {block && <Tag kind="accent">{t(`pictures.block.${block}`)}</Tag>}
      {isHidden && <Tag>{t('pictures.template.hidden')}</Tag>}
      <div className="template-actions">
        <Button variant="quiet" aria-disabled={isFirst} onClick={() => !isFirst && onMove(-1)}>
          {t('pictures.template.up')}
          {said}
        </Button>
        <Button variant="quiet" aria-disabled={isLast} onClick={() => !isLast && onMove(1)}>
          {t('pictures.template.down')}
          {said}
        </Button>
        {OWN_SECTION.test(code) && (
          <Button variant="quiet" danger onClick={onRemove}>
            {t('pictures.template.remove')}
            {said}
          </Button>
        )}
      </div>
      <TextField
        id={`${code}-name-${language}`}
        label={t('pictures.template.name')}
        lang={language}
        value={name[language]}
        onChange={(text) => onChange({ name: { ...name, [language]: text } })}
      />
      {isMandatory(section) ? (
        <p>{t('pictures.template.mandatory')}</p>
      ) : (
        <Checkbox
          id={`${code}-hidden`}
          label={t('pictures.template.hide')}
          checked={isHidden}
          onChange={(next) => onChange({ isHidden: next })}
        />
      )}
      <Details summary={t('pictures.template.words')}>
        <Words {...{ section, onChange }} />
        {OWN_SECTION.test(code) && <Figures {...{ section, onChange }} />}
      </Details>
    </section>
  );
}

type PartProps = Pick<TemplateSectionFormProps, 'section' | 'onChange'>;

/** What it covers and what not, and its name in the other language: both are kept. */
function Words({ section, onChange }: PartProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const other = language === 'sv' ? 'en' : 'sv';
  const { code, name } = section;
  return (
    <>
      <TextField
        id={`${code}-name-${other}`}
        label={`${t('pictures.template.name')} (${t(`language.${other}`)})`}
        lang={other}
        value={name[other]}
        onChange={(text) => onChange({ name: { ...name, [other]: text } })}
      />
      {(['covers', 'coversNot'] as const).map((field) =>
        (['sv', 'en'] as const).map((each) => (
          <TextArea
            key={`${field}-${each}`}
            id={`${code}-${field}-${each}`}
            label={`${t(`pictures.template.${field}`)} (${t(`language.${each}`)})`}
            lang={each}
            rows={ROWS}
            value={section[field][each]}
            onChange={(text) => onChange({ [field]: { ...section[field], [each]: text } })}
          />
        )),
      )}
    </>
  );
}

/** The figures of an own section; those of the product's sections are the product's. */
function Figures({ section, onChange }: PartProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { code, figures } = section;
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('pictures.template.figures')}</legend>
      {pictureFigureNames.map((figure) => (
        <Checkbox
          key={figure}
          id={`${code}-${figure}`}
          label={pictureFigures[figure][language]}
          checked={figures.includes(figure)}
          onChange={(isOn) =>
            onChange({
              figures: isOn ? [...figures, figure] : figures.filter((each) => each !== figure),
            })
          }
        />
      ))}
    </fieldset>
  );
}
