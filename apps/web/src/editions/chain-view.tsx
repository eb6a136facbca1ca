import type { EditionContent } from '#domain';

/** What the chain holds, part by part. */
export function ChainView({ chain }: { chain: EditionContent['chain'] }) {
  return Object.keys(chain).length === 0 ? null : null;
}
