import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.js';
import { problemText } from '../shell/states.js';
import '../styles/break-glass.css';
import { Button } from '../ui/button.js';
import { breakGlassQuery, endBreakGlass, type BreakGlass } from './break-glass-queries.js';
import { useMinutesLeft } from './use-minutes-left.js';

/** From here on the time that is left is said aloud too. */
const SOON_MINUTES = 5;

/** On every page while one has something open: what, for how long, and how to close it. */
export default function OpenBanner() {
  const { t } = useTranslation();
  const { data } = useQuery(breakGlassQuery);
  const [wasOpen, setWasOpen] = useState(false);
  const open = (data ?? []).find(({ mine, incidentId }) => mine && incidentId !== null);
  const minutes = useMinutesLeft(open?.expiresAt);
  const isOpen = open !== undefined && minutes > 0;
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);
  const told = isOpen
    ? `${t('breakGlass.banner', { reference: open.reference })}. ${
        minutes <= SOON_MINUTES ? t('breakGlass.soonOver') : ''
      }`
    : wasOpen
      ? t('breakGlass.over')
      : '';
  return (
    <>
      {/* The minutes stand beside it: read aloud each minute they would drown the page. */}
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {isOpen && <Banner opening={open} minutes={minutes} />}
    </>
  );
}

function Banner({ opening, minutes }: { opening: BreakGlass; minutes: number }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id, incidentId, reference } = opening;
  const end = useMutation({
    mutationFn: () => endBreakGlass(id),
    onSettled: () => queries.invalidateQueries({ queryKey: breakGlassQuery.queryKey }),
  });
  return (
    <section className="break-glass-banner" aria-label={t('breakGlass.heading')}>
      <div className="break-glass-banner-row">
        <p>
          <strong>{t('breakGlass.banner', { reference })}</strong>{' '}
          {t('breakGlass.left', { count: minutes })} {t('breakGlass.watched')}
        </p>
        <Link href={`/break-glass/${incidentId}`}>{t('breakGlass.read')}</Link>
        <Button busy={end.isPending} onClick={() => end.mutate()}>
          {t('breakGlass.end')}
        </Button>
        {end.isError && <p role="alert">{problemText(end.error, t)}</p>}
      </div>
    </section>
  );
}
