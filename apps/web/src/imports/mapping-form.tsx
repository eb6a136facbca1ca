import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { ColumnOptions } from './column-options.js';
import { MappingCategories } from './mapping-categories.js';
import { MappingEffect } from './mapping-effect.js';
import { MappingMore } from './mapping-more.js';
import { MappingPlace } from './mapping-place.js';
import { MappingTime } from './mapping-time.js';
import { definitionOf, missingParts, type Mapping, type MissingPart } from './mapping.js';
import { mappingCheckQuery, type Preview, type ReadChoice } from './queries.js';

/** While somebody writes, the mapping is not tried at every letter. */
const PAUSE_MS = 400;

interface MappingFormProps {
  readonly preview: Preview;
  readonly read: ReadChoice;
  readonly mapping: Mapping;
  /** Parts that have been asked for and not told. */
  readonly missing: ReadonlySet<MissingPart>;
  readonly onChange: (mapping: Mapping) => void;
}

/** Says what each column means, and shows at once what that makes of the first rows. */
export function MappingForm({ preview, read, mapping, missing, onChange }: MappingFormProps) {
  const { t } = useTranslation();
  const { columns } = preview;
  const change = (part: Partial<Mapping>) => onChange({ ...mapping, ...part });
  const check = useMappingCheck(preview, mapping, read);
  const errorOf = (part: MissingPart) =>
    missing.has(part) ? t(`imports.missing.${part}`) : undefined;
  const part = { columns, mapping, onChange: change };
  return (
    <div className="mapping">
      <div className="mapping-parts">
        <fieldset>
          <legend>{t('imports.map.what')}</legend>
          <MappingTime {...part} error={errorOf('time')} check={check.data} />
          <MappingPlace {...part} error={errorOf('place')} />
          <MappingCategories
            {...part}
            error={errorOf('category')}
            unmapped={check.data?.unmapped ?? []}
          />
          <Select
            id="map-id"
            label={t('imports.map.id')}
            hint={t('imports.map.idHint')}
            value={mapping.id}
            onChange={(id) => change({ id })}
          >
            <option value="">{t('imports.map.noId')}</option>
            <ColumnOptions columns={columns} />
          </Select>
        </fieldset>
        <MappingMore {...part} />
        <fieldset>
          <legend>{t('imports.map.source')}</legend>
          <TextField
            autoComplete="off"
            id="map-title"
            label={t('imports.map.title')}
            hint={t('imports.map.titleHint')}
            error={errorOf('title')}
            value={mapping.title}
            onChange={(title) => change({ title })}
          />
          <TextField
            autoComplete="off"
            id="map-licence"
            label={t('imports.map.licence')}
            hint={t('imports.map.licenceHint')}
            error={errorOf('licence')}
            value={mapping.licence}
            onChange={(licence) => change({ licence })}
          />
          <Checkbox
            id="map-is-open"
            label={t('imports.map.isOpen')}
            checked={mapping.isOpen}
            onChange={(isOpen) => change({ isOpen })}
          />
        </fieldset>
      </div>
      <MappingEffect check={check} />
    </div>
  );
}

/** Tries the mapping on the first rows, once everything that they need has been told and nobody is writing. */
function useMappingCheck(preview: Preview, mapping: Mapping, read: ReadChoice) {
  const needed = missingParts(mapping).filter((part) => part !== 'title' && part !== 'licence');
  // What it is called has no effect on how rows are read.
  const definition = definitionOf({ ...mapping, title: '', licence: '' }, preview.columns, read);
  const wanted = needed.length === 0 ? JSON.stringify(definition) : null;
  const [tried, setTried] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setTried(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  return useQuery(
    mappingCheckQuery(
      preview.fileId,
      tried === null ? null : (JSON.parse(tried) as Record<string, unknown>),
    ),
  );
}
