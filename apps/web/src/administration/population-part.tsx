import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { areasQuery } from '../api/queries.js';
import { Failure, Loading } from '../shell/states.js';
import type { FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { setPopulations, useForgetAreas } from './area-queries.js';
import { errorAt, errorsOf, PartForm, type PartFrame } from './part-form.js';

const SHOWN_LEVELS: readonly string[] = ['municipality', 'district'];
const MONTHS_UNTIL_COUNTED = 2;

/** The end of the latest year that Statistics Sweden has counted: it comes in February. */
function latestYear(): number {
  const now = new Date();
  return now.getFullYear() - (now.getMonth() < MONTHS_UNTIL_COUNTED ? 2 : 1);
}

const referenceOf = ({ level, code }: Area) => `${level}:${code}`;

/** How many live where: without it there are counts, but nothing per thousand inhabitants. */
export function PopulationPart({ frame }: { frame: PartFrame }) {
  const { t } = useTranslation();
  const areas = useQuery(areasQuery);
  if (areas.isPending) return <Loading />;
  if (areas.isError) {
    return <Failure problem={areas.error} onRetry={() => void areas.refetch()} />;
  }
  const shown = areas.data.filter(({ level }) => SHOWN_LEVELS.includes(level));
  if (shown.length === 0) return <p>{t('setup.population.noAreas')}</p>;
  return <PopulationForm frame={frame} areas={shown} />;
}

function PopulationForm({ frame, areas }: { frame: PartFrame; areas: readonly Area[] }) {
  const { t } = useTranslation();
  const forget = useForgetAreas();
  const [year, setYear] = useState(String(latestYear()));
  const [counts, setCounts] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      areas.map((area) => [referenceOf(area), String(area.population?.count ?? '')]),
    ),
  );
  const [own, setOwn] = useState<FormError[]>([]);
  const keep = useMutation({ mutationFn: setPopulations });
  const submit = (): void => {
    const errors: FormError[] = [];
    const items = Object.entries(counts).flatMap(([area, text]) => {
      const digits = text.replaceAll(/[\s.]/g, '');
      if (digits === '') return [];
      if (!/^\d{1,8}$/.test(digits)) {
        errors.push({ field: fieldOf(area), text: t('setup.population.notANumber') });
      }
      return [{ area, year: Number(year), population: Number(digits) }];
    });
    if (!/^(19|20)\d\d$/.test(year))
      errors.push({ field: 'year', text: t('setup.population.yearForm') });
    setOwn(errors);
    if (errors.length > 0) return;
    if (items.length === 0) return frame.save({});
    keep.mutate(items, {
      onSuccess: () => {
        void forget();
        frame.save({});
      },
    });
  };
  const errors = [...own, ...errorsOf(keep.error, t)];
  return (
    <PartForm
      frame={{ ...frame, isSaving: frame.isSaving || keep.isPending }}
      errors={errors}
      onSubmit={submit}
    >
      <TextField
        id="year"
        label={t('setup.population.year')}
        hint={t('setup.population.yearHint')}
        inputMode="numeric"
        value={year}
        error={errorAt(errors, 'year')}
        onChange={setYear}
      />
      <div className="word-fields">
        {areas.map((area) => {
          const reference = referenceOf(area);
          return (
            <TextField
              key={reference}
              id={fieldOf(reference)}
              label={area.name}
              inputMode="numeric"
              value={counts[reference] ?? ''}
              error={errorAt(errors, fieldOf(reference))}
              onChange={(text) => setCounts({ ...counts, [reference]: text })}
            />
          );
        })}
      </div>
    </PartForm>
  );
}

const fieldOf = (reference: string) => `population-${reference.replace(':', '-')}`;
