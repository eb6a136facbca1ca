import { settled, type WrittenPart } from '#domain';
import { canonicalJson } from '#protection';
import { hashOf } from './build-edition.js';
import type { StandingPicture } from './read-completeness.js';

/** What is written in a picture as it stands. */
export const writtenPart = ({ written, chain }: StandingPicture): WrittenPart => ({
  ...{ template: written.template, judgements: written.judgements, chain: chain.parts },
});

/**
 * SHA-256 of what is written, in hexadecimal: whoever approves names it, so that nothing else is approved. Figures are
 * left out, since they move with each incident.
 */
export function seenHash({ template, judgements, chain }: WrittenPart): string {
  return hashOf(canonicalJson(settled({ template, judgements, chain })));
}
