import { identityChecks, rightsKinds, rightsOutcomes } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { AccountPart } from './account-part.js';
import { Clock } from './clock.js';
import { DecisionForm } from './decision-form.js';
import { ExtensionForm } from './extension-form.js';
import { ExtractPart } from './extract-part.js';
import { HitsPart } from './hits-part.js';
import { IdentityForm } from './identity-form.js';
import { MeasuresPart } from './measures-part.js';
import { caseQuery, type RightsCase } from './rights-queries.js';
import { SearchPart } from './search-part.js';

/** One case, from top to bottom in the order in which it is handled. */
export function CasePart({ id, session }: { id: string; session: Session }) {
  const { t } = useTranslation();
  const found = useQuery(caseQuery(id));
  return (
    <>
      <p className="rights-work">
        <Link href="/rights">{t('rights.back')}</Link>
      </p>
      {found.isPending && <Loading />}
      {found.isError && <Failure problem={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Whole found={found.data} session={session} />}
    </>
  );
}

function Whole({ found, session }: { found: RightsCase; session: Session }) {
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const isOpen = found.outcome === null;
  const { search } = found;
  const searchId = search?.status === 'completed' ? search.id : undefined;
  return (
    <>
      <header className="rights-work">
        <h1>
          {rightsKinds[found.kind][language]} {found.designation}
        </h1>
        <Facts found={found} />
      </header>
      {isOpen && <IdentityForm found={found} />}
      {found.mayExtend && <ExtensionForm id={found.id} />}
      {isOpen && <SearchPart found={found} />}
      {searchId && <HitsPart {...{ found, searchId, session }} />}
      <MeasuresPart found={found} />
      {searchId && isOpen && <AccountPart found={found} />}
      {searchId && <ExtractPart found={found} />}
      {isOpen ? <DecisionForm found={found} /> : <Decided found={found} />}
    </>
  );
}

function Facts({ found }: { found: RightsCase }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { person } = found;
  const facts: readonly [string, React.ReactNode][] = [
    ['rights.open.organisation', found.organisationName],
    ['rights.received', found.receivedOn],
    ['rights.due', found.dueOn],
    ['rights.state', <Clock key="clock" line={found} />],
    ['rights.open.identity', identityChecks[found.identity][language]],
    ['rights.open.name', person?.name],
    ['rights.open.otherNames', person?.otherNames?.join(', ')],
    ['rights.open.personalNumber', person?.personalNumber],
    ['rights.open.phones', person?.phones?.join(', ')],
    ['rights.open.emails', person?.emails?.join(', ')],
    ['rights.open.wish', person?.wish],
  ];
  return (
    <>
      {person === null && <p>{t('rights.erased')}</p>}
      <dl className="rights-facts">
        {facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {found.extensionReason && <p>{t('rights.extended', { reason: found.extensionReason })}</p>}
    </>
  );
}

function Decided({ found }: { found: RightsCase }) {
  const { t, i18n } = useTranslation();
  const { outcome, decidedAt, motive } = found;
  if (outcome === null || decidedAt === null) return null;
  const words = {
    date: formatDate(Date.parse(decidedAt)),
    outcome: rightsOutcomes[outcome][languageOf(i18n)],
  };
  return (
    <section aria-labelledby="decided">
      <h2 id="decided">{t('rights.decision.heading')}</h2>
      <p>{t('rights.decision.decided', words)}</p>
      <blockquote className="rights-words">{motive}</blockquote>
      <p>{t('rights.decision.appeal')}</p>
      {(outcome === 'refused' || outcome === 'partly') && <p>{t('measures.appeal')}</p>}
    </section>
  );
}
