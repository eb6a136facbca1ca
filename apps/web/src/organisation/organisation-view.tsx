import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import { Coordinators } from './coordinators.js';
import { Holdings } from './holdings.js';
import { ChangeOrganisation } from './organisation-form.js';
import { unitsOf, type Organisation, type Unit } from './organisation-queries.js';
import { AddUnit } from './unit-form.js';

interface OrganisationViewProps {
  readonly organisation: Organisation;
  readonly all: readonly Organisation[];
  readonly administers: boolean;
}

/** One organisation: its coordinators, its units, who does what, and what may be changed. */
export function OrganisationView({ organisation, all, administers }: OrganisationViewProps) {
  const { t } = useTranslation();
  const { code, name, kind, lastDay, mayChange } = organisation;
  const above = all.find((each) => each.code === organisation.parent);
  return (
    <div className="organisation">
      <p>
        <Link href="/organisations">{t('organisation.toAll')}</Link>
        {above && (
          <>
            {' / '}
            <Link href={`/organisations/${above.code}`}>{above.name}</Link>
          </>
        )}
      </p>
      <header>
        <h1>{name}</h1>
        <p className="organisation-kind">
          {t(`organisation.kind.${kind}`)}
          {lastDay && ` · ${t('organisation.endsAfter', { lastDay })}`}
        </p>
      </header>
      {(kind === 'committee' || kind === 'company') && (
        <Coordinators organisation={organisation} administers={administers} />
      )}
      <Units code={code} mayChange={mayChange} />
      {mayChange ? (
        <>
          <Holdings organisation={organisation} administers={administers} />
          <Details key={organisation.revision} summary={t('organisation.change', { name })}>
            <ChangeOrganisation organisation={organisation} all={all} />
          </Details>
        </>
      ) : (
        <p className="organisation-kind">{t('organisation.notMine')}</p>
      )}
    </div>
  );
}

function Units({ code, mayChange }: { code: string; mayChange: boolean }) {
  const { t } = useTranslation();
  const units = useQuery(unitsOf(code));
  return (
    <section className="organisation-part" aria-labelledby="units-heading">
      <h2 id="units-heading">{t('organisation.units')}</h2>
      {units.isPending && <Loading />}
      {units.isError && <Failure problem={units.error} onRetry={() => void units.refetch()} />}
      {units.data?.length === 0 && <p>{t('organisation.noUnits')}</p>}
      {units.data && units.data.length > 0 && (
        <ul className="organisation-list">
          {units.data.map((unit) => (
            <UnitRow key={unit.id} {...{ code, unit, mayChange }} />
          ))}
        </ul>
      )}
      {mayChange && (
        <Details summary={t('organisation.addUnit')}>
          <AddUnit organisation={code} />
        </Details>
      )}
    </section>
  );
}

interface UnitRowProps {
  readonly code: string;
  readonly unit: Unit;
  readonly mayChange: boolean;
}

function UnitRow({ code, unit, mayChange }: UnitRowProps) {
  const { t } = useTranslation();
  const { id, name, headcount, reportingRhythm, paused, lastDay } = unit;
  const about = [
    headcount !== null && t('organisation.people', { count: headcount }),
    t(`setup.organisation.rhythm.${reportingRhythm}`),
    lastDay !== null && t('organisation.endsAfter', { lastDay }),
  ];
  return (
    <li>
      {mayChange ? <Link href={`/organisations/${code}/${id}`}>{name}</Link> : <span>{name}</span>}
      <span className="organisation-kind">{about.filter(Boolean).join(' · ')}</span>
      {paused && <Tag>{t('organisation.paused')}</Tag>}
    </li>
  );
}
