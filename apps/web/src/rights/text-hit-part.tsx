import { hitVerdicts } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { mayOpen } from '../shell/pages.js';
import { Tag } from '../ui/tag.js';
import { JudgeForm } from './judge-form.js';
import {
  hitsQuery,
  judgeTextHit,
  type HeldPlace,
  type Judgement,
  type TextHit,
} from './rights-queries.js';
import { ToldWords } from './told-words.js';

interface TextHitPartProps {
  readonly hit: TextHit;
  /** What it is called among all that was found. */
  readonly name: string;
  readonly caseId: string;
  readonly searchId: string;
  readonly isOpen: boolean;
  /** Whether it was judged by words that others have taken the place of. */
  readonly isOvertaken: boolean;
  readonly onOvertaken: () => void;
  readonly session: Session;
}

/** A text beside incidents in which the person may be named: what it is, where it stands, and what it says. */
export function TextHitPart({ hit, name, caseId, searchId, ...props }: TextHitPartProps) {
  const { isOpen, isOvertaken, onOvertaken, session } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const ways = hit.matchedBy.map((way) => t(`rights.hits.by_${way}`)).join(', ');
  const judge = async (judged: Judgement): Promise<void> => {
    const { queryKey } = hitsQuery(caseId, searchId);
    try {
      await judgeTextHit(caseId, hit, judged);
    } catch (problem) {
      if (!(problem instanceof ApiProblem && problem.code === 'REVISION_CONFLICT')) throw problem;
      onOvertaken();
      return queries.invalidateQueries({ queryKey });
    }
    queries.setQueryData(
      queryKey,
      (found) =>
        found && {
          ...found,
          texts: found.texts.map((each) => (each.id === hit.id ? { ...each, ...judged } : each)),
        },
    );
  };
  return (
    <>
      <h3>
        {name}{' '}
        <Tag kind={hit.isExact ? 'accent' : 'neutral'}>
          {t(hit.isExact ? 'rights.hits.exact' : 'rights.hits.near')}
        </Tag>
      </h3>
      <p className="hint">{t('rights.hits.by', { ways })}</p>
      {hit.isCut && <p className="hint">{t('rights.hits.cut')}</p>}
      {hit.pieces === null ? <p>{t('rights.hits.erased')}</p> : <ToldWords pieces={hit.pieces} />}
      {isOvertaken && hit.verdict === null && (
        <p className="ds-validation-message" role="alert">
          {t('rights.hits.overtaken')}
        </p>
      )}
      {hit.place && <Stands place={hit.place} session={session} />}
      {isOpen ? (
        <JudgeForm id={hit.id} name={name} hit={hit} onJudged={judge} />
      ) : (
        <p>
          {hit.verdict && hitVerdicts[hit.verdict][language]} {hit.secrecySection}
        </p>
      )}
    </>
  );
}

/** The page that shows it, for whoever may open it; and what can be done where it cannot be changed. */
function Stands({ place: { page, isRecord }, session }: { place: HeldPlace; session: Session }) {
  const { t } = useTranslation();
  const [, first = ''] = page.split('/');
  const opens =
    first === 'public' || mayOpen(session, first === 'editions' ? '/pictures' : `/${first}`);
  return (
    <>
      {isRecord && <p>{t('rights.hits.record')}</p>}
      <p>{opens ? <Link href={page}>{t('rights.hits.open')}</Link> : t('rights.hits.closed')}</p>
    </>
  );
}
