import { incidentKindNames, incidentKinds } from '#domain';
import { FileExportIcon } from '@navikt/aksel-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { areasQuery, focusAreasQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { addressOf, searchAreas } from '../picture/area-list.js';
import { capitalise } from '../format/numbers.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextArea } from '../ui/text-field.js';
import { errorsOf, firstChoices, orderOf, type ExportChoices } from './export-choices.js';
import { startExport } from './export-queries.js';
import { MonthField } from './month-field.js';

interface FieldsProps {
  readonly choices: ExportChoices;
  readonly errors: readonly FormError[];
  readonly onChange: (change: Partial<ExportChoices>) => void;
}

/** Chooses what to export and asks for it. A click that is repeated asks for the same export. */
export function ExportForm({ onStarted }: { onStarted: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [choices, setChoices] = useState(firstChoices);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const clientId = useRef(crypto.randomUUID());
  const start = useMutation({
    mutationFn: () => startExport(orderOf(choices, clientId.current)),
    onSuccess: async () => {
      clientId.current = crypto.randomUUID();
      await queries.invalidateQueries({ queryKey: ['exports'] });
      onStarted();
    },
    onError: () => setAttempts((count) => count + 1),
  });
  const change = (changed: Partial<ExportChoices>): void => {
    // Other choices are another export.
    clientId.current = crypto.randomUUID();
    setChoices((before) => ({ ...before, ...changed }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = errorsOf(choices, t);
    setErrors(wrong);
    setAttempts((count) => count + 1);
    start.reset();
    if (wrong.length === 0) start.mutate();
  };
  const shown = start.isError
    ? [{ field: fieldOf(start.error), text: problemText(start.error, t) }]
    : errors;
  return (
    <form className="export-form" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('exports.problem')} errors={shown} attempt={attempts} />
      <FileFields choices={choices} errors={errors} onChange={change} />
      <NarrowingFields choices={choices} errors={errors} onChange={change} />
      <TextArea
        id="reason"
        label={t('exports.reason')}
        hint={t('exports.reasonHint')}
        error={shown.find(({ field }) => field === 'reason')?.text}
        value={choices.reason}
        onChange={(reason) => change({ reason })}
      />
      <Button type="submit" variant="primary" busy={start.isPending}>
        <FileExportIcon aria-hidden fontSize="1.25rem" />
        {t(start.isPending ? 'exports.busy' : 'exports.start')}
      </Button>
    </form>
  );
}

/** Where one mends what the server refuses. */
const fieldOf = (problem: unknown): string =>
  problem instanceof ApiProblem && problem.code === 'EXPORT_REASON_NEEDED' ? 'reason' : 'format';

function FileFields({ choices, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('exports.file')}</legend>
      <Select
        id="format"
        label={t('exports.format')}
        value={choices.format}
        onChange={(format) => onChange({ format: format as ExportChoices['format'] })}
      >
        <option value="csv">{t('exports.csv')}</option>
        <option value="geojson">{t('exports.geojson')}</option>
        <option value="ndjson">{t('exports.ndjson')}</option>
      </Select>
      <Select
        id="crs"
        label={t('exports.crs')}
        value={choices.crs}
        onChange={(crs) => onChange({ crs: crs as ExportChoices['crs'] })}
      >
        <option value="EPSG:4326">WGS 84 (EPSG:4326)</option>
        <option value="EPSG:3006">SWEREF 99 TM (EPSG:3006)</option>
        <option value="EPSG:3011">SWEREF 99 18 00 (EPSG:3011)</option>
      </Select>
      {choices.format === 'csv' && (
        <Select
          id="delimiter"
          label={t('exports.delimiter')}
          value={choices.delimiter}
          onChange={(sign) => onChange({ delimiter: sign as ExportChoices['delimiter'] })}
        >
          <option value=";">{t('exports.semicolon')}</option>
          <option value=",">{t('exports.comma')}</option>
        </Select>
      )}
      <Checkbox
        id="text"
        label={t('exports.text')}
        checked={choices.text}
        onChange={(text) => onChange({ text })}
      />
    </fieldset>
  );
}

function NarrowingFields({ choices, errors, onChange }: FieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const focusAreas = useQuery(focusAreasQuery);
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.text;
  return (
    <fieldset>
      <legend>{t('exports.narrow')}</legend>
      <AreaChoice area={choices.area} onChange={(area) => onChange({ area })} />
      <MonthField
        id="from-month"
        label={t('exports.fromMonth')}
        hint={t('exports.monthHint')}
        error={errorOf('from-month')}
        value={choices.fromMonth}
        onChange={(fromMonth) => onChange({ fromMonth })}
      />
      <MonthField
        id="to-month"
        label={t('exports.toMonth')}
        hint={t('exports.monthHint')}
        error={errorOf('to-month')}
        value={choices.toMonth}
        onChange={(toMonth) => onChange({ toMonth })}
      />
      <Select
        id="kind"
        label={t('exports.kind')}
        value={choices.kind}
        onChange={(kind) => onChange({ kind })}
      >
        <option value="">{t('exports.allKinds')}</option>
        {incidentKinds.map((kind) => (
          <option key={kind} value={kind}>
            {capitalise(incidentKindNames[kind][language])}
          </option>
        ))}
      </Select>
      <Select
        id="focus-area"
        label={t('exports.focusArea')}
        value={choices.focusArea}
        onChange={(focusArea) => onChange({ focusArea })}
      >
        <option value="">{t('exports.allFocusAreas')}</option>
        {focusAreas.data?.items.map(({ code, names }) => (
          <option key={code} value={code}>
            {names[language]}
          </option>
        ))}
      </Select>
      <Checkbox
        id="withdrawn"
        label={t('exports.withdrawn')}
        checked={choices.withdrawn}
        onChange={(withdrawn) => onChange({ withdrawn })}
      />
    </fieldset>
  );
}

interface AreaChoiceProps {
  readonly area: string;
  readonly onChange: (area: string) => void;
}

/** All areas, each with all that lies in it. */
function AreaChoice({ area, onChange }: AreaChoiceProps) {
  const { t } = useTranslation();
  const areas = useQuery(areasQuery);
  return (
    <Select id="area" label={t('area.label')} value={area} onChange={onChange}>
      <option value="">{t('exports.everywhere')}</option>
      {searchAreas(areas.data ?? [], '').map(({ levelKey, areas: listed }) => (
        <optgroup key={levelKey} label={t(levelKey)}>
          {listed.map((each) => (
            <option key={addressOf(each)} value={addressOf(each)}>
              {each.name}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
