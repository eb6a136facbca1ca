import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { ColumnOptions } from './column-options.js';
import type { PartProps } from './mapping-part.js';
import { timePatterns } from './mapping.js';
import type { MappingCheck } from './queries.js';

const isListed = (pattern: string) => timePatterns.some((each) => each === pattern);

/** When it happened: the column, how its times are written, and how the first of them is understood. */
export function MappingTime({
  columns,
  mapping,
  onChange,
  error,
  check,
}: PartProps & { readonly check: MappingCheck | undefined }) {
  const { t, i18n } = useTranslation();
  const { time, pattern } = mapping;
  const [sample] = check?.samples ?? [];
  const at = sample && Date.parse(sample.occurredFrom);
  return (
    <>
      <Select
        id="map-time"
        label={t('imports.map.time')}
        error={error}
        value={time}
        onChange={(column) => onChange({ time: column })}
      >
        <option value="">{t('imports.map.choose')}</option>
        <ColumnOptions columns={columns} />
      </Select>
      <div className="beside">
        <Select
          id="map-pattern"
          label={t('imports.map.pattern')}
          value={isListed(pattern) ? pattern : 'other'}
          onChange={(value) => onChange({ pattern: value === 'other' ? 'yyyy-MM-dd H:mm' : value })}
        >
          {timePatterns.map((each, index) => (
            <option key={each} value={each}>
              {t(`imports.map.patterns.${index}`)}
            </option>
          ))}
          <option value="other">{t('imports.map.otherPattern')}</option>
        </Select>
        {!isListed(pattern) && (
          <TextField
            autoComplete="off"
            id="map-own-pattern"
            label={t('imports.map.ownPattern')}
            hint={t('imports.map.ownPatternHint')}
            value={pattern}
            onChange={(value) => onChange({ pattern: value })}
          />
        )}
      </div>
      {sample && at !== undefined && (
        <p className="field-hint" role="status">
          {t('imports.map.timeRead', {
            line: sample.line,
            date: formatDate(at),
            time: formatTime(at, languageOf(i18n)),
          })}
        </p>
      )}
    </>
  );
}
