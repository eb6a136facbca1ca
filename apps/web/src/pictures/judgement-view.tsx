import { confidenceWords, workStatusWords } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { GoverningLinks } from '../governing/governing-links.js';
import { languageOf } from '../i18n/language.js';
import { LightTag } from './light-tag.js';
import type { Standing } from './picture-queries.js';
import { RichTextView } from './rich-text-view.js';

const LATER = ['womenMen', 'why', 'sources', 'limits', 'effect', 'told', 'followUp'] as const;

interface JudgementViewProps {
  readonly standing: Standing;
  /** Of the year before: its follow-up stands first, since that is what one goes on from. */
  readonly isEarlier?: boolean;
}

/** What somebody has made of a section; what is empty is left out. */
export function JudgementView({ standing, isEarlier = false }: JudgementViewProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { judgement, writtenBy, writtenAt, personDataKinds } = standing;
  const at = writtenAt === null ? null : Date.parse(writtenAt);
  const fields = LATER.filter((field) => judgement[field] !== '');
  const ordered = isEarlier ? [...fields].reverse() : fields;
  return (
    <div className="judgement">
      {judgement.light && <LightTag light={judgement.light} />}
      {judgement.lightReason && <p>{judgement.lightReason}</p>}
      {judgement.status && (
        <p>
          <strong>{workStatusWords[judgement.status][language]}</strong>
        </p>
      )}
      <RichTextView text={judgement.body} />
      <dl className="judgement-facts">
        {judgement.confidence && (
          <div>
            <dt>{t('pictures.fields.confidence')}</dt>
            <dd>{confidenceWords[judgement.confidence][language]}</dd>
          </div>
        )}
        {ordered.map((field) => (
          <div key={field}>
            <dt>{t(`pictures.fields.${field}`)}</dt>
            <dd>{judgement[field]}</dd>
          </div>
        ))}
        {judgement.governing.length > 0 && (
          <div>
            <dt>{t('pictures.fields.governing')}</dt>
            <dd>
              <GoverningLinks ids={judgement.governing} />
            </dd>
          </div>
        )}
      </dl>
      {!isEarlier && personDataKinds.length > 0 && (
        <p className="judgement-persons">
          {t('pictures.persons', {
            kinds: personDataKinds.map((kind) => t(`personText.kind.${kind}`)).join(', '),
          })}
        </p>
      )}
      {at !== null && (
        <p className="judgement-by">
          {t(writtenBy === null ? 'pictures.keptAt' : 'pictures.keptBy', {
            name: writtenBy,
            date: formatDate(at),
            time: formatTime(at, language),
          })}
        </p>
      )}
    </div>
  );
}
