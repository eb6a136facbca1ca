import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, DownloadLink } from '../ui/button.js';
import { isBeingMade, type PaperLine } from './paper-queries.js';

const PERCENT = 100;

interface PaperItemProps {
  readonly paper: PaperLine;
  /** Where its file is fetched. */
  readonly href: string;
  /** Whether the order is on its way. */
  readonly isOrdered: boolean;
  readonly onOrder: () => void;
}

/** One form of a version: to fetch, being made, or to be asked for. */
export function PaperItem({ paper, href, isOrdered, onOrder }: PaperItemProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLLIElement>(null);
  const isAwaited = useRef(false);
  const { form, state } = paper;
  const name = t(`editions.papers.${form}`);
  const short = t(`editions.papers.short_${form}`);
  useEffect(() => {
    if (!isAwaited.current || state === 'none' || isBeingMade(paper)) return;
    isAwaited.current = false;
    // What was pressed has gone; whoever pressed it goes on where it was, unless they have moved on.
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) {
      place.current?.querySelector<HTMLElement>('a, button')?.focus();
    }
  }, [paper, state]);
  const order = () => {
    isAwaited.current = true;
    onOrder();
  };
  return (
    <li ref={place}>
      {state === 'made' && <DownloadLink href={href}>{name}</DownloadLink>}
      {state === 'none' && (
        <Button busy={isOrdered} onClick={order}>
          {t('editions.papers.order', { form: name })}
        </Button>
      )}
      {isBeingMade(paper) && (
        <div className="edition-paper-making">
          <span>{t('editions.papers.making', { form: short, percent: paper.progress })}</span>
          <progress
            aria-label={t('editions.papers.is_making', { form: short })}
            max={PERCENT}
            value={paper.progress}
          />
        </div>
      )}
      {state === 'empty' && (
        <p className="hint">{t('editions.papers.is_empty', { form: short })}</p>
      )}
      {state === 'failed' && (
        <div className="edition-paper-failed">
          <p className="ds-validation-message">
            {t(
              paper.fault === 'PAPER_TOO_LONG'
                ? 'editions.papers.tooLong'
                : 'editions.papers.is_failed',
              { form: short },
            )}
          </p>
          <Button
            busy={isOrdered}
            onClick={order}
            aria-label={t('editions.papers.retryNamed', { form: short })}
          >
            {t('retry')}
          </Button>
        </div>
      )}
    </li>
  );
}
