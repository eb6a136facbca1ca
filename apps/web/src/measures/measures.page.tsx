import '../styles/measures.css';
import { useQuery, useQueryClient, useMutation } from '@tanstack/react-query';
import { emptyMeasure } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import type { Session } from '../api/client.js';
import { useNewId } from '../api/use-new-id.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { MeasureBoard } from './measure-board.js';
import { filterIn, MeasureFilters } from './measure-filters.js';
import { MeasureView } from './measure-view.js';
import {
  beginMeasure,
  MEASURES_KEY,
  measuresQuery,
  type MeasureContent,
  type Measures,
} from './measure-queries.js';
import { useAreaOf } from './use-area-of.js';

const MEASURE = /^\/measures\/([0-9a-f-]{36})$/;

interface MeasuresPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** Measures through the year, or one of them. */
export default function MeasuresPage({ session, address }: MeasuresPageProps) {
  const { t } = useTranslation();
  const [, id] = MEASURE.exec(address.pathname) ?? [];
  usePageTitle(t('measureWork.heading'));
  return (
    <Shell session={session}>
      <div className="measures">
        {id === undefined ? <All address={address} /> : <MeasureView key={id} id={id} />}
      </div>
    </Shell>
  );
}

function All({ address }: { address: URL }) {
  const { t } = useTranslation();
  const filter = filterIn(address);
  const { data, error, refetch } = useQuery(measuresQuery(filter));
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <header>
        <h1>{t('measureWork.heading')}</h1>
        <p className="lead">{t('measureWork.lead')}</p>
        <p className="report-links">
          <Link href="/actions">{t('measureWork.toActions')}</Link>
        </p>
      </header>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <MeasureFilters filter={filter} measures={data} />}
      {data?.items.length === 0 && (
        <section className="measures-empty" aria-labelledby="measures-empty">
          <h2 id="measures-empty">
            {t(isFiltered ? 'measureWork.noneFound' : 'measureWork.none')}
          </h2>
          <p>{t(isFiltered ? 'measureWork.noneFoundText' : 'measureWork.noneText')}</p>
        </section>
      )}
      {data && data.items.length > 0 && <MeasureBoard items={data.items} />}
      {data && data.organisations.length > 0 && (
        <Details summary={t('measureWork.begin')}>
          <BeginMeasureForm organisations={data.organisations} />
        </Details>
      )}
    </>
  );
}

interface BeginFormProps {
  readonly organisations: Measures['organisations'];
  /** What is known already, where it is begun from a problem. */
  readonly known?: Partial<MeasureContent>;
  readonly area?: string;
  readonly organisationId?: string;
}

/** A name is enough: the rest is written in the draft. */
export function BeginMeasureForm({ organisations, known, area, organisationId }: BeginFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState(organisationId ?? organisations[0]?.id ?? '');
  const [attempt, setAttempt] = useState(0);
  const areaOf = useAreaOf();
  const { id } = useNewId();
  const begin = useMutation({
    mutationFn: async () =>
      beginMeasure({
        id,
        organisationId: chosen,
        area: area ?? (await areaOf(organisations.find(({ id }) => id === chosen))),
        measure: { ...emptyMeasure, ...known, title } as MeasureContent,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: MEASURES_KEY });
      moveTo(`/measures/${id}`);
    },
    onSettled: () => setAttempt((count) => count + 1),
  });
  const errors = errorsOf(begin.error, t);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    begin.mutate();
  };
  return (
    <form className="measure-begin" noValidate onSubmit={send}>
      <ErrorSummary heading={t('measureWork.problem')} errors={errors} attempt={attempt} />
      <TextField
        id="measure.title"
        label={t('measureWork.fields.title')}
        value={title}
        autoComplete="off"
        error={errorAt(errors, 'measure.title')}
        onChange={setTitle}
      />
      {organisationId === undefined && organisations.length > 1 && (
        <Select
          id="organisationId"
          label={t('measureWork.organisation')}
          value={chosen}
          onChange={setChosen}
        >
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Button type="submit" busy={begin.isPending}>
        {t('measureWork.beginDraft')}
      </Button>
    </form>
  );
}
