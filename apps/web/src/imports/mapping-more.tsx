import { useTranslation } from 'react-i18next';
import { Select } from '../ui/select.js';
import { ColumnOptions } from './column-options.js';
import type { PartProps } from './mapping-part.js';
import { constantsOf, optionalFields, type OptionalField } from './mapping.js';

/** What a row may tell besides, from a column or the same for all. */
export function MappingMore({ columns, mapping, onChange }: PartProps) {
  const { t } = useTranslation();
  const { more } = mapping;
  const told = optionalFields.filter((field) => (more[field] ?? '') !== '').length;
  return (
    <details className="more-fields">
      <summary>{t('imports.map.more', { count: told })}</summary>
      <div className="fields">
        {optionalFields.map((field) => (
          <Select
            key={field}
            id={`map-${field}`}
            label={t(`imports.map.fields.${field}`)}
            value={more[field] ?? ''}
            onChange={(value) => onChange({ more: { ...more, [field]: value } })}
          >
            <option value="">{t('imports.map.none')}</option>
            <optgroup label={t('imports.map.columns')}>
              <ColumnOptions columns={columns} prefix="column:" />
            </optgroup>
            <Constants field={field} />
          </Select>
        ))}
      </div>
    </details>
  );
}

function Constants({ field }: { field: OptionalField }) {
  const { t } = useTranslation();
  const values = constantsOf[field] ?? [];
  if (values.length === 0) return null;
  return (
    <optgroup label={t('imports.map.always')}>
      {values.map((value) => (
        <option key={value} value={`constant:${value}`}>
          {t(`imports.map.constants.${value}`)}
        </option>
      ))}
    </optgroup>
  );
}
