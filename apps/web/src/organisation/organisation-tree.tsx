import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { roleName } from '../session/role-name.js';
import { Tag } from '../ui/tag.js';
import { coordinatorsQuery, type Coordinator, type Organisation } from './organisation-queries.js';

/** A committee or company names two. */
const BOTH = 2;
/** Kinds in the order in which they stand beside each other. */
const KINDS = ['city', 'committee', 'company', 'partner'];

/** What lies under what, and where a coordinator is missing. */
export function OrganisationTree({ all }: { all: readonly Organisation[] }) {
  const { t } = useTranslation();
  const coordinators = useQuery(coordinatorsQuery);
  const today = formatDate(Date.now());
  const here = all.filter(({ lastDay }) => lastDay === null || lastDay >= today);
  const ended = all.filter((each) => !here.includes(each));
  const codes = new Set(here.map(({ code }) => code));
  const roots = here.filter(({ parent }) => parent === null || !codes.has(parent));
  const lacking = (coordinators.data ?? []).filter(({ state }) => state !== 'named');
  return (
    <section aria-labelledby="tree-heading">
      <h2 id="tree-heading">{t('organisation.tree')}</h2>
      {here.length === 0 && <p>{t('organisation.none')}</p>}
      <Branch {...{ here, lacking }} of={roots} />
      {ended.length > 0 && (
        <p className="organisation-ended">
          {t('organisation.ended')}{' '}
          {ended.map(({ code, name }, at) => (
            <span key={code}>
              {at > 0 && ', '}
              <Link href={`/organisations/${code}`}>{name}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

interface BranchProps {
  readonly here: readonly Organisation[];
  readonly of: readonly Organisation[];
  readonly lacking: readonly Coordinator[];
}

function Branch({ here, of, lacking }: BranchProps) {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  const sorted = [...of].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return (
    <ul className="organisation-tree">
      {sorted.map(({ id, code, name, kind, worksWith }) => {
        const below = here.filter(({ parent }) => parent === code);
        return (
          <li key={id}>
            <div className="organisation-row">
              <Link href={`/organisations/${code}`}>{name}</Link>
              <span className="organisation-kind">
                {t(
                  below.some((each) => each.kind === 'company') && kind === 'company'
                    ? 'organisation.kind.parentCompany'
                    : `organisation.kind.${kind}`,
                )}
                {worksWith.length > 0 && ` · ${withNames(worksWith, here)}`}
              </span>
              <Lacking all={lacking.filter(({ organisation }) => organisation.id === id)} />
            </div>
            <Branch {...{ here, lacking }} of={below} />
          </li>
        );
      })}
    </ul>
  );
}

const withNames = (codes: readonly string[], all: readonly Organisation[]) =>
  codes.map((code) => all.find((each) => each.code === code)?.name ?? code).join(', ');

/** What an organisation lacks, in words and with a sign. */
function Lacking({ all }: { all: readonly Coordinator[] }) {
  const { t, i18n } = useTranslation();
  if (all.filter(({ state }) => state === 'missing').length === BOTH) {
    return (
      <Tag kind="attention">
        <ExclamationmarkTriangleIcon aria-hidden fontSize="1.125rem" />
        {t('organisation.lacking.both')}
      </Tag>
    );
  }
  return (
    <>
      {all.map(({ role, state }) => (
        <Tag key={role} kind={state === 'missing' ? 'attention' : 'accent'}>
          <ExclamationmarkTriangleIcon aria-hidden fontSize="1.125rem" />
          {t(`organisation.lacking.${state}`, {
            role: roleName(role, languageOf(i18n)).toLowerCase(),
          })}
        </Tag>
      ))}
    </>
  );
}
