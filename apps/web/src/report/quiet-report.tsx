import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { dutyQuery } from './report-queries.js';

type Duty = components['schemas']['ReportingDutyDto'];

/**
 * "Nothing to report" in one press, for the current week or month of one's own unit and for the one before. Shows
 * nothing for those whose unit has no rhythm.
 */
export function QuietReport() {
  const duty = useQuery(dutyQuery);
  if (!duty.data?.unit) return null;
  return <UnitDuty unit={duty.data.unit} periods={duty.data.periods} />;
}

interface UnitDutyProps {
  readonly unit: NonNullable<Duty['unit']>;
  readonly periods: Duty['periods'];
}

function UnitDuty({ unit, periods }: UnitDutyProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const say = useMutation({
    mutationFn: (periodFrom: string) =>
      answer(
        api.POST('/api/v1/quiet-reports', {
          body: { periodFrom },
          params: { header: csrfHeader() },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: dutyQuery.queryKey }),
  });
  const [current, before] = periods;
  if (!current) return null;
  const { rhythm } = unit;
  return (
    <section className="quiet" aria-labelledby="quiet-heading">
      <h2 id="quiet-heading">{t('report.quiet.heading', { unit: unit.name })}</h2>
      <p role="status">{t(`report.quiet.${rhythm}_${current.said}`)}</p>
      {say.isError && <p role="alert">{problemText(say.error, t)}</p>}
      <div className="report-actions">
        {current.said === 'nothing' && (
          <Button busy={say.isPending} onClick={() => say.mutate(current.from)}>
            {t(`report.quiet.${rhythm}_say`)}
          </Button>
        )}
        {before?.said === 'nothing' && (
          <Button variant="quiet" busy={say.isPending} onClick={() => say.mutate(before.from)}>
            {t(`report.quiet.${rhythm}_sayBefore`)}
          </Button>
        )}
      </div>
    </section>
  );
}
