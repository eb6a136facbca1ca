import { disclosureChannelWords, disclosureKindWords, disclosureStateWords } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { capitalise, formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { DownloadLink } from '../ui/button.js';
import { BackLink } from './back-link.js';
import { ChosenIncidents } from './chosen-incidents.js';
import { disclosureQuery, paperAddress, type DisclosureDetail } from './disclosure-queries.js';
import { NextStep } from './next-step.js';

/** One request: what is asked for, what it is about, how far it has come and what comes next. */
export function OneDisclosure({ id }: { id: string }) {
  const { t } = useTranslation();
  const one = useQuery(disclosureQuery(id));
  const designation = one.data?.designation ?? '';
  usePageTitle(t('disclosure.oneTitle', { designation }));
  if (one.isPending) return <Loading />;
  if (one.isError) return <Failure problem={one.error} onRetry={() => void one.refetch()} />;
  return (
    <>
      <BackLink href="/disclosures">{t('disclosure.heading')}</BackLink>
      <h1>{t('disclosure.oneTitle', { designation })}</h1>
      <Facts one={one.data} />
      <ChosenIncidents one={one.data} />
      <Papers one={one.data} />
      <NextStep one={one.data} />
    </>
  );
}

function Facts({ one }: { one: DisclosureDetail }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { words } = one;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['state', capitalise(disclosureStateWords[one.state][language])],
    ['days', String(one.daysOpen)],
    ['kind', capitalise(disclosureKindWords[one.kind][language])],
    ['received', formatDate(Date.parse(one.receivedAt))],
    ['cameBy', capitalise(disclosureChannelWords[one.channel][language])],
    ['asked', words?.wanted],
    ...(['authority', 'authorityReference', 'legalGround', 'asker', 'address'] as const).map(
      (name) => [name, words?.[name]] as const,
    ),
    ['reason', one.reason],
    ['handedOut', one.handedOutAt && formatDate(Date.parse(one.handedOutAt))],
    ['sha256', one.pdfSha256],
  ];
  return (
    <dl className="disclosure-facts">
      {facts
        .filter(([, said]) => said)
        .map(([name, said]) => (
          <div key={name}>
            <dt>{t(`disclosure.${name}`)}</dt>
            <dd>{said}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The copy, once everything is tried, and the decision where something is refused. */
function Papers({ one }: { one: DisclosureDetail }) {
  const { t } = useTranslation();
  const { id, items, state, mayReview, fieldsMasked } = one;
  if (!mayReview) return null;
  const isTried = items.length > 0 && items.every((item) => item.state === 'tried');
  const hasCopy = state === 'handed_out' || (isTried && state !== 'refused');
  const hasDecision = state === 'refused' || (state !== 'open' && fieldsMasked > 0);
  if (!hasCopy && !hasDecision) return null;
  return (
    <section aria-labelledby="papers-heading">
      <h2 id="papers-heading">{t('disclosure.papers')}</h2>
      <div className="disclosure-actions">
        {hasCopy && (
          <DownloadLink href={paperAddress(id, 'copy')}>
            {t(state === 'handed_out' ? 'disclosure.copy' : 'disclosure.draft')}
          </DownloadLink>
        )}
        {hasDecision && (
          <DownloadLink href={paperAddress(id, 'decision')}>
            {t('disclosure.decision')}
          </DownloadLink>
        )}
      </div>
      <p className="hint">{t('disclosure.papersHint')}</p>
    </section>
  );
}
