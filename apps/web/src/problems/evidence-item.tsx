import { evidenceNumberWords } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import { ToldDifferences } from '../editions/told-differences.js';
import { EvidenceValues } from './evidence-values.js';
import { useEvidenceName } from './evidence-name.js';
import { evidenceToday, type EvidenceData, type FrozenFigureData } from './problem-queries.js';

interface EvidenceItemProps {
  readonly problemId: string;
  readonly piece: EvidenceData;
  /** Name of the problem's area. */
  readonly area: string;
}

/** One piece of evidence as it was, and beside it, for whoever asks, the same figure today. */
export function EvidenceItem({ problemId, piece, area }: EvidenceItemProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const nameOf = useEvidenceName();
  const at = Date.parse(piece.addedAt);
  return (
    <li>
      <h3 id={`evidence-${piece.id}`} tabIndex={-1}>
        {nameOf(piece)}
      </h3>
      {piece.words && <p className="evidence-words">{piece.words.words}</p>}
      {piece.figure && <Figure {...{ problemId, piece, area }} figure={piece.figure} />}
      <p className="muted">
        {t(piece.figure ? 'problems.frozenAt' : 'problems.addedAt', {
          ...{ date: formatDate(at), time: formatTime(at, language) },
        })}
        {piece.addedBy && ` · ${piece.addedBy}`}
      </p>
    </li>
  );
}

interface FigureProps extends EvidenceItemProps {
  readonly figure: FrozenFigureData;
}

function Figure({ problemId, piece, area, figure }: FigureProps) {
  const { t } = useTranslation();
  const nameOf = useEvidenceName();
  const { data, error, mutate, isPending } = useMutation({
    mutationFn: () => evidenceToday(problemId, piece.id),
  });
  return (
    <>
      <FigureTable frozen={figure} today={data?.today ?? null} />
      <EvidenceValues frozen={figure} today={data?.today ?? null} area={area} />
      {error && (
        <Alert kind="attention" role="alert">
          <p>{problemText(error, t)}</p>
        </Alert>
      )}
      <div role="status">
        {data && (
          <p>
            {t(data.isHashRight ? 'problems.hashRight' : 'problems.hashWrong')}{' '}
            <code className="evidence-hash">{piece.sha256}</code>
          </p>
        )}
        {data?.today === null && <p>{t('problems.noToday')}</p>}
        {data?.today && data.told.length === 0 && <p>{t('problems.sameToday')}</p>}
      </div>
      {data && data.told.length > 0 && (
        <Details summary={t('problems.toldToday', { count: data.told.length })}>
          <ToldDifferences
            items={data.told}
            caption={t('problems.toldCaption')}
            was={t('problems.frozen')}
            is={t('problems.today')}
          />
        </Details>
      )}
      {!data && (
        <Button busy={isPending} onClick={() => mutate()}>
          {t('problems.compareToday')}
          <span className="visually-hidden">: {nameOf(piece)}</span>
        </Button>
      )}
    </>
  );
}

interface FigureTableProps {
  readonly frozen: FrozenFigureData;
  readonly today: FrozenFigureData | null;
}

/** The numbers of a figure; with today's beside where they are known, and the position of each. */
export function FigureTable({ frozen, today }: FigureTableProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const told = (count: number | null | undefined) =>
    typeof count === 'number' ? formatCount(count, language) : '–';
  const positionOf = ({ asOfPosition }: FrozenFigureData) => formatCount(asOfPosition, language);
  return (
    <Table caption={t('problems.numbers')} captionHidden className="evidence-numbers">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('problems.frozen')}</th>
          {today && <th scope="col">{t('problems.today')}</th>}
        </tr>
      </thead>
      <tbody>
        {frozen.numbers.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{evidenceNumberWords[name][language]}</th>
            <td>{told(count)}</td>
            {today && <td>{told(today.numbers.find((each) => each.name === name)?.count)}</td>}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('problems.position')}</th>
          <td>{positionOf(frozen)}</td>
          {today && <td>{positionOf(today)}</td>}
        </tr>
      </tbody>
    </Table>
  );
}
