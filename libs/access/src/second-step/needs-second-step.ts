import type { Settings } from '#config';
import type { Actor } from '#domain';

/** Whether whoever reads what is protected does so by leave of this installation only after a second step. */
export function needsSecondStep({ secondStep }: Settings, actor: Actor): boolean {
  if (secondStep === 'everyone') return true;
  if (secondStep === 'optional') return false;
  return [...actor.permissions].some((permission) => permission.endsWith('-protected'));
}
