import '../styles/risks.css';
import { focusAreas, protectedValues, threatenedValues } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button, DownloadLink } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { RiskForm } from './risk-form.js';
import { RiskMatrix } from './risk-matrix.js';
import { RISKS_KEY, risksQuery, type Risk, type Risks } from './risk-queries.js';
import { RiskTable } from './risk-table.js';
import { RiskView } from './risk-view.js';

const ONE = /^\/risks\/([0-9a-f-]{36})$/;
/** How many years back one can look. */
const YEARS_BACK = 5;

/** The register of risks: the matrix, the list and each risk. */
export default function RisksPage({ session, address }: { session: Session; address: URL }) {
  const { t } = useTranslation();
  const [, id] = ONE.exec(address.pathname) ?? [];
  usePageTitle(t('risks.heading'));
  return (
    <Shell session={session}>
      <div className="risks">{id === undefined ? <Register /> : <RiskView key={id} id={id} />}</div>
    </Shell>
  );
}

function Register() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [year, setYear] = useState<number | undefined>(undefined);
  const [isAdding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  const { data, error, refetch } = useQuery(risksQuery(year));
  useEffect(() => {
    if (wasAdding.current && !isAdding) add.current?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);
  const mayAdd = data !== undefined && data.organisations.length > 0;
  return (
    <>
      <header>
        <h1>{t('risks.heading')}</h1>
        <p className="lead">{t('risks.lead')}</p>
      </header>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {mayAdd && isAdding && (
        <RiskForm
          register={data}
          onKept={async ({ id }) => {
            await queries.invalidateQueries({ queryKey: RISKS_KEY });
            moveTo(`/risks/${id}`);
          }}
          onLeave={() => setAdding(false)}
        />
      )}
      {mayAdd && !isAdding && (
        <Button ref={add} onClick={() => setAdding(true)}>
          {t('risks.add')}
        </Button>
      )}
      {data && <Shown key={data.year} register={data} onYear={setYear} />}
    </>
  );
}

const ALL = '';

interface Filter {
  readonly focusArea: string;
  readonly protectedValue: string;
  readonly area: string;
  readonly organisation: string;
}

const noFilter: Filter = { focusArea: ALL, protectedValue: ALL, area: ALL, organisation: ALL };

const isShown = (risk: Risk, filter: Filter): boolean =>
  (filter.focusArea === ALL || risk.judgement.focusArea === filter.focusArea) &&
  (filter.area === ALL || risk.area === filter.area) &&
  (filter.organisation === ALL || risk.organisationId === filter.organisation) &&
  (filter.protectedValue === ALL ||
    threatenedValues(risk.judgement.inherent).some((code) => code === filter.protectedValue));

interface ShownProps {
  readonly register: Risks;
  readonly onYear: (year: number) => void;
}

function Shown({ register, onYear }: ShownProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(noFilter);
  const { items, year } = register;
  const shown = items.filter((risk) => isShown(risk, filter));
  return (
    <>
      <Filters {...{ register, filter, onYear }} onFilter={setFilter} />
      {items.length === 0 ? (
        <section className="risks-empty" aria-labelledby="risks-empty">
          <h2 id="risks-empty">{t('risks.none', { year })}</h2>
          <p>{t('risks.noneText')}</p>
        </section>
      ) : (
        <>
          <p role="status">{t('risks.count', { count: shown.length, all: items.length, year })}</p>
          <RiskMatrix risks={shown} />
          <RiskTable risks={shown} caption={t('risks.list', { year })} />
          <p>
            <DownloadLink variant="secondary" href={fileAddress(filter, year)}>
              {t('risks.csv')}
            </DownloadLink>
          </p>
        </>
      )}
    </>
  );
}

/** The file holds what is shown. */
function fileAddress(filter: Filter, year: number): string {
  const query = new URLSearchParams({ year: String(year) });
  for (const [name, value] of Object.entries(filter)) {
    if (value !== ALL) query.set(name, String(value));
  }
  return `/api/v1/risks.csv?${query}`;
}

interface FiltersProps extends ShownProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function Filters({ register, filter, onYear, onFilter }: FiltersProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [newest] = useState(register.year);
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, at) => new Date().getFullYear() - at);
  const areas = new Map(register.items.map(({ area, areaName }) => [area, areaName]));
  const organisations = new Map(
    register.items.map((each) => [each.organisationId, each.organisationName]),
  );
  const select = (
    field: keyof Filter,
    options: Iterable<readonly [value: string, name: string]>,
  ) => (
    <Select
      id={`risks-${field}`}
      label={t(`risks.filter.${field}`)}
      value={filter[field]}
      onChange={(value) => onFilter({ ...filter, [field]: value })}
    >
      <option value={ALL}>{t('risks.filter.all')}</option>
      {[...options].map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
  return (
    <div className="risk-filters" role="group" aria-label={t('risks.filter.heading')}>
      <Select
        id="risks-year"
        label={t('risks.filter.year')}
        value={String(register.year)}
        onChange={(value) => onYear(Number(value))}
      >
        {[...new Set([newest, ...years])]
          .sort()
          .reverse()
          .map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
      </Select>
      {select(
        'protectedValue',
        protectedValues.map(({ code, names }) => [code, names[language]]),
      )}
      {select(
        'focusArea',
        focusAreas.map(({ code, names }) => [code, names[language]]),
      )}
      {areas.size > 1 && select('area', areas)}
      {organisations.size > 1 && select('organisation', organisations)}
    </div>
  );
}
