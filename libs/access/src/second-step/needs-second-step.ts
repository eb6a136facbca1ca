import type { Settings } from '#config';
import { isGuardedTier, reachOf, type Actor } from '#domain';

/** Whether this installation wants a second step of somebody, because they read what others wrote under protection. */
export function needsSecondStep({ secondStep }: Settings, actor: Actor): boolean {
  if (secondStep === 'everyone') return true;
  if (secondStep === 'optional') return false;
  return reachOf(actor, 'incident.read').some(
    ({ senderId, tiers }) => senderId === null && tiers.some(isGuardedTier),
  );
}
