import '../styles/report.css';
import { useCallback, useEffect, useState } from 'react';
import type { IncidentKind } from '#domain';
import type { Session } from '../api/client.js';
import { moveTo } from '../navigation/address.js';
import { Loading } from '../shell/states.js';
import { KindStep } from './kind-step.js';
import { Receipt } from './receipt.js';
import { firstStep, readReportAddress, stepAddress, type ReportAddress } from './report-address.js';
import { StepPage } from './step-page.js';
import { useDraft } from './use-draft.js';

interface ReportPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** From the kind of incident to the receipt. Every step has an address, so the browser's back works. */
export default function ReportPage({ session, address }: ReportPageProps) {
  const drafts = useDraft(session.person.id);
  const { draft, isLoading, start, end } = drafts;
  const [sentId, setSentId] = useState<string | null>(null);
  const at: ReportAddress = readReportAddress(address) ?? { page: 'kind' };
  const kindAsked = at.page === 'step' ? at.kind : null;
  const begin = useCallback(
    (kind: IncidentKind): void => {
      setSentId(null);
      if (draft?.kind !== kind || draft.sent !== null) start(kind);
    },
    [draft, start],
  );
  const isForeign = kindAsked !== null && !isLoading && draft?.kind !== kindAsked;
  useEffect(() => {
    if (!isForeign) return;
    // The browser's own back, after sending: what was sent is shown, and nothing new is begun.
    if (sentId !== null && draft === null) {
      moveTo(`/report/receipt/${sentId}`, { replace: true });
    } else if (draft === null) {
      // Nothing has been told yet, so a later step has nothing to go on from.
      moveTo(stepAddress(kindAsked, firstStep(kindAsked)), { replace: true });
      start(kindAsked);
    } else {
      // Another one is begun: both ways stand on the page of kinds, and none is gone into unasked.
      moveTo('/report', { replace: true });
    }
  }, [isForeign, sentId, draft, kindAsked, start]);
  const onSent = useCallback(
    (id: string): void => {
      setSentId(id);
      moveTo(`/report/receipt/${id}`, { replace: true });
      void end();
    },
    [end],
  );
  useStepFocus(address.pathname);
  if (at.page === 'receipt') return <Receipt id={at.id} />;
  if (isLoading) return <Loading />;
  if (at.page === 'kind') {
    return <KindStep draft={draft} onStart={begin} onThrowAway={() => void end()} />;
  }
  if (draft === null || draft.kind !== at.kind) return <Loading />;
  return <StepPage key={at.step} {...{ session, drafts, draft, onSent }} step={at.step} />;
}

/** A new page is read from its top. */
function useStepFocus(pathname: string): void {
  const [first] = useState(pathname);
  useEffect(() => {
    if (pathname === first) return;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname, first]);
}
