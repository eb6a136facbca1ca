import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { Session } from '../api/client.js';
import { isStepUpAsked, onStepUpRequest } from './step-up-request.js';

const StepUpDialog = lazy(() => import('./step-up-dialog.js'));

/** Stands once beside the pages, and shows the question when something waits for the answer. */
export function StepUpHost({ session }: { session: Session }) {
  const isAsked = useSyncExternalStore(onStepUpRequest, isStepUpAsked);
  if (!isAsked) return null;
  return (
    <Suspense fallback={null}>
      <StepUpDialog session={session} />
    </Suspense>
  );
}
