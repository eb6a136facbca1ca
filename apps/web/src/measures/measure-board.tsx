import { measureStatuses, measureStatusWords, measureStepsFrom, type MeasureStatus } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import { MEASURES_KEY, moveMeasure, type MeasureLine } from './measure-queries.js';
import { MeasureTags } from './measure-tags.js';

/** A column for each status; on a phone they stand under each other. Moves are buttons, and the table says the same. */
export function MeasureBoard({ items }: { items: readonly MeasureLine[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const late = items.filter(({ isLate }) => isLate).length;
  const soon = items.filter(({ endsSoon }) => endsSoon).length;
  return (
    <>
      <p role="status" className="measures-told">
        {t('measureWork.told', {
          late: t('measureWork.lateCount', { count: late }),
          soon: t('measureWork.soonCount', { count: soon }),
        })}
      </p>
      <div className="measure-board">
        {measureStatuses.map((status) => (
          <Column
            key={status}
            status={status}
            items={items.filter((each) => each.status === status)}
          />
        ))}
      </div>
      <Details summary={t('measureWork.asTable')}>
        <Table caption={t('measureWork.heading')} captionHidden className="row-table">
          <thead>
            <tr>
              {['title', 'status', 'owner', 'area', 'startsOn', 'endsOn'].map((column) => (
                <th key={column} scope="col">
                  {t(`measureWork.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <Link href={`/measures/${each.id}`}>{each.title}</Link>
                </th>
                <td>
                  {measureStatusWords[each.status][language]}
                  {each.isLate && `, ${t('measureWork.late').toLowerCase()}`}
                </td>
                <td>{each.owner}</td>
                <td>{each.areaName}</td>
                <td>{each.startsOn ?? '–'}</td>
                <td>{each.endsOn ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Details>
    </>
  );
}

function Column({ status, items }: { status: MeasureStatus; items: readonly MeasureLine[] }) {
  const { t, i18n } = useTranslation();
  const heading = `measures-${status}`;
  return (
    <section className="measure-column" aria-labelledby={heading}>
      <h2 id={heading}>
        {measureStatusWords[status][languageOf(i18n)]} <span>({items.length})</span>
      </h2>
      {items.length === 0 ? (
        <p className="muted">{t('measureWork.columnEmpty')}</p>
      ) : (
        <ul>
          {items.map((each) => (
            <li key={each.id}>
              <MeasureCard line={each} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One measure, with the steps that need no word. Stopping is done on its own page, where the reason is written. */
function MeasureCard({ line }: { line: MeasureLine }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const move = useMutation({
    mutationFn: (to: MeasureStatus) => moveMeasure(line.id, line.revision, to),
    onSuccess: () => queries.invalidateQueries({ queryKey: MEASURES_KEY }),
  });
  const steps = measureStepsFrom(line.status).filter((step) => step !== 'stopped');
  return (
    <article className="measure-card">
      <h3>
        <Link href={`/measures/${line.id}`}>{line.title}</Link>
      </h3>
      <MeasureTags line={line} />
      <p>
        {line.areaName}
        {line.owner && ` · ${line.owner}`}
        {line.endsOn && ` · ${t('measureWork.until', { day: line.endsOn })}`}
      </p>
      {move.error && (
        <Alert kind="attention" role="alert">
          <p>{problemText(move.error, t)}</p>
          <p>
            <Link href={`/measures/${line.id}`}>{t('measureWork.seeGaps')}</Link>
          </p>
        </Alert>
      )}
      {steps.map((step) => (
        <Button key={step} busy={move.isPending} onClick={() => move.mutate(step)}>
          {t(`measureWork.step.${step}`)}
          <span className="visually-hidden">: {line.title}</span>
        </Button>
      ))}
    </article>
  );
}
