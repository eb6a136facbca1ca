import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EDITION_FORMAT, settled, type EditionContent } from '#domain';
import type { Picture } from '#judgement';
import { canonicalJson } from '#protection';
import { frozenTaxonomy } from './frozen-taxonomy.js';
import type { PreparedEdition } from './prepare-edition.js';
import type { StandingPicture } from './read-completeness.js';

/** What a version says beside what stands in the picture. */
export type EditionFacts = Pick<
  EditionContent,
  'number' | 'isReserved' | 'corrects' | 'review' | 'meeting' | 'decision'
>;

export interface BuiltEdition {
  readonly content: EditionContent;
  /** Canonical JSON (RFC 8785) of it. */
  readonly text: string;
  /** SHA-256 of that, in hexadecimal. */
  readonly hash: string;
}

/** Puts a version together: the same state with the same figures always gives the same bytes. */
@Injectable()
export class BuildEdition {
  run(
    picture: Picture,
    { plan, position, figures }: PreparedEdition,
    { written, chain, completeness }: StandingPicture,
    facts: EditionFacts,
  ): BuiltEdition {
    const { scheme, level, code, name } = plan.area;
    const whole = {
      format: EDITION_FORMAT,
      picture: {
        id: picture.id,
        ...(picture.kind !== 'picture' && { kind: picture.kind }),
        ...(chain.ground !== null && { restsOn: chain.ground }),
        organisation: {
          ...{ id: picture.organisationId, name: picture.organisationName },
          kind: picture.organisationKind,
        },
        area: {
          ...{ scheme, level, code, name },
          versions: plan.versions.map(({ name: called, validFrom, validTo }) => ({
            ...{ name: called, validFrom, validTo },
          })),
        },
        period: plan.period,
      },
      ...facts,
      ...{ asOfPosition: position, taxonomy: pictureTaxonomy(), figures, completeness },
      ...{ template: written.template, judgements: written.judgements, chain: chain.parts },
    };
    const content = settled(whole) as unknown as EditionContent;
    const text = canonicalJson(content);
    return { content, text, hash: hashOf(text) };
  }
}

/** SHA-256 of the bytes, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

type Node = EditionContent['taxonomy']['categories'][number];

/** The tree as figures need it, and no word of it: names may be made better without a figure changing. */
function pictureTaxonomy(): EditionContent['taxonomy'] {
  const bare = ({ code, focusArea, counted, children }: Node): Node => ({
    ...{ code, focusArea, counted, children: children.map(bare) },
  });
  return { ...frozenTaxonomy, categories: frozenTaxonomy.categories.map(bare) };
}
