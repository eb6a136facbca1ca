import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { formatDate } from '../format/numbers.js';
import { problemText } from '../shell/states.js';
import '../styles/quiet.css';
import { Button } from '../ui/button.js';
import { dutyQuery } from './report-queries.js';

const DAY_MS = 86_400_000;

type Duty = components['schemas']['ReportingDutyDto'];

/**
 * "Nothing to report" in one press, for the current week or month of one's own unit and for the one before. Shows
 * nothing for those whose unit has no rhythm.
 */
export function QuietReport({ headingLevel = 2 }: { headingLevel?: 2 | 3 }) {
  const duty = useQuery(dutyQuery);
  if (!duty.data?.unit) return null;
  const { unit, periods } = duty.data;
  return <UnitDuty unit={unit} periods={periods} Heading={`h${headingLevel}`} />;
}

interface UnitDutyProps {
  readonly unit: NonNullable<Duty['unit']>;
  readonly periods: Duty['periods'];
  readonly Heading: 'h2' | 'h3';
}

function UnitDuty({ unit, periods, Heading }: UnitDutyProps) {
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
  const isOwed = current.said === 'nothing';
  const lastDay = formatDate(Date.parse(`${current.to}T12:00:00Z`) - DAY_MS);
  return (
    <section className="quiet" aria-labelledby="quiet-heading">
      <Heading id="quiet-heading">{t('report.quiet.heading', { unit: unit.name })}</Heading>
      <p role="status" className={isOwed ? undefined : 'quiet-done'}>
        {!isOwed && <CheckmarkCircleIcon aria-hidden fontSize="1.5rem" />}
        {t(`report.quiet.${rhythm}_${current.said}`)}
      </p>
      {say.isError && <p role="alert">{problemText(say.error, t)}</p>}
      <div className="report-actions">
        {isOwed && (
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
      {isOwed && (
        <p className="quiet-hint">{t('report.quiet.hint', { from: current.from, to: lastDay })}</p>
      )}
    </section>
  );
}
