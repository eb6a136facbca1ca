import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isGuardedTier, type IncidentKind } from '#domain';
import { categoriesQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import type { FormError } from '../ui/error-summary.js';
import { whenOf, type Draft, type Facts } from './draft.js';
import { stepAddress, stepOf } from './report-address.js';
import { SendFoot } from './send-foot.js';
import { Similar } from './similar.js';
import { categoriesByCode, tierOf } from './usual-categories.js';
import type { Send } from './use-send.js';
import { TIME_ZONE, whenInWords } from './when-in-words.js';

interface CheckStepProps {
  readonly draft: Draft;
  readonly send: Send;
  readonly change: (patch: Partial<Draft>) => void;
  readonly keptAtMs: number | null;
  readonly missing: readonly FormError[];
}

const TOLD: readonly (keyof Facts)[] = [
  'gender',
  'ageBand',
  'indoors',
  'witnessed',
  'policeReported',
];

/** All that has been told, once more before it is sent, each with a way to change it. */
export function CheckStep({ draft, send, change, keptAtMs, missing }: CheckStepProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const categories = useQuery(categoriesQuery);
  const chosen = categoriesByCode(categories.data?.items ?? []).get(draft.category ?? '');
  const when = whenOf(draft, new Date(), TIME_ZONE);
  const { kind, facts } = draft;
  const told = TOLD.filter((name) => facts[name] !== undefined).map((name) =>
    t(`report.check.${name}`, { value: t(`report.facts.${name}_${String(facts[name])}`) }),
  );
  const none = t('report.check.none');
  return (
    <div className="report-step">
      <h1>{t('report.check.heading')}</h1>
      <dl className="answers">
        <Answer kind={kind} part="what" value={chosen?.names[language] ?? none} />
        <Answer kind={kind} part="where" value={draft.where?.label ?? none} />
        <Answer
          kind={kind}
          part="when"
          value={
            draft.when === 'now'
              ? t('report.when.now')
              : typeof when === 'string'
                ? none
                : whenInWords(when, language)
          }
        />
        <Answer kind={kind} part="tell" value={draft.text.trim() || none} />
        <Answer kind={kind} part="facts" value={factsInWords(told, facts, t) || none} />
      </dl>
      <Similar draft={draft} />
      {send.state === 'waiting' && (
        <Alert kind="attention" role="status" heading={t('report.send.waitingHeading')}>
          <p>{t('report.send.waiting')}</p>
        </Alert>
      )}
      {send.state === 'refused' && (
        <Alert kind="attention" role="alert" heading={t('report.send.refusedHeading')}>
          <p>{problemText(send.problem, t)}</p>
          <p>{t('report.send.refused')}</p>
        </Alert>
      )}
      <SendFoot
        {...{ draft, send, change, keptAtMs, missing }}
        isGuarded={isGuardedTier(tierOf(kind, chosen))}
      />
    </div>
  );
}

function factsInWords(
  told: readonly string[],
  facts: Facts,
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  const others = Object.entries(facts).filter(([name, value]) => {
    const isListed = TOLD.includes(name as keyof Facts);
    return !isListed && value !== undefined && value !== false;
  });
  const more = others.length > 0 ? [t('report.check.moreFacts', { count: others.length })] : [];
  return [...told, ...more].join(', ');
}

type Part = 'what' | 'where' | 'when' | 'tell' | 'facts';

function Answer({ kind, part, value }: { kind: IncidentKind; part: Part; value: string }) {
  const { t } = useTranslation();
  const name = t(`report.check.${part}`);
  return (
    <div className="answer">
      <dt>{name}</dt>
      <dd>{value}</dd>
      <dd className="answer-change">
        <Link href={stepAddress(kind, stepOf(kind, part))}>
          {t('report.check.change')}
          <span className="visually-hidden"> {name.toLowerCase()}</span>
        </Link>
      </dd>
    </div>
  );
}
