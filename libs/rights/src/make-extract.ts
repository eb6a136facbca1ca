import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, noticeFields, productWords, type Actor } from '#domain';
import { DescribeCase } from './describe-case.js';
import type {
  ExtractDto,
  ExtractIncidentDto,
  ExtractTextDto,
  ExtractWithheldDto,
} from './extract.dto.js';
import { ExtractSources } from './extract-sources.js';
import { withoutOthers } from './masked-words.js';
import type { HitDto, HitsDto, TextHitDto } from './hit.dto.js';
import type { RightsCaseDto, RightsSearchDto } from './rights-case.dto.js';
import { RightsCaseRepository } from './rights-case.repository.js';

/**
 * Makes a registerutdrag. It is made again each time and kept nowhere, so that what is erased is in no copy of ours; the
 * same findings give the same words as long as they are held.
 */
@Injectable()
export class MakeExtract {
  constructor(
    private readonly cases: RightsCaseRepository,
    private readonly describe: DescribeCase,
    private readonly sources: ExtractSources,
    private readonly clock: Clock,
  ) {}

  /** Faults: NOT_FOUND, RIGHTS_NOT_SEARCHED, RIGHTS_IDENTITY_MISSING, RIGHTS_HITS_UNJUDGED with `count`. */
  async run(actor: Actor, caseId: string): Promise<ExtractDto> {
    const found = await this.cases.one(actor, caseId);
    const told = await this.describe.whole(found);
    refuseUnready(told);
    // Reading the findings is in the log before a word of them is here.
    const hits = await this.sources.hits.run(actor, caseId, true);
    const [account, words] = await Promise.all([
      found.accountId === null
        ? null
        : this.sources.accounts.of(found.accountId, found.organisationId),
      this.sources.notices.words(found.organisationId),
    ]);
    return {
      ...{ organisation: told.organisationName, designation: told.designation },
      ...{ receivedOn: told.receivedOn, madeAt: this.clock.now().toISOString() },
      name: told.person?.name ?? '',
      told: noticeFields.map((field) => ({ field, ...(words[field] ?? productWords[field]) })),
      account: account ?? null,
      incidents: hits.items.filter(isTold).map(incidentOf),
      texts: hits.texts.filter(isTold).map(textOf),
      withheld: withheldOf(hits),
      searched: told.search?.contents ?? 0,
      isOfIncidentsOnly: told.search !== null && isOfIncidentsOnly(told.search),
    };
  }
}

function refuseUnready({ search, identity, unjudged, outcome }: RightsCaseDto): void {
  if (identity === 'not_yet') throw new Fault('RIGHTS_IDENTITY_MISSING');
  if (search?.status !== 'completed') throw new Fault('RIGHTS_NOT_SEARCHED');
  // Of a search before texts beside incidents were looked through, what is closed says so: it is not searched again.
  if (outcome === null && isOfIncidentsOnly(search)) throw new Fault('RIGHTS_NOT_SEARCHED');
  if (unjudged > 0) throw new Fault('RIGHTS_HITS_UNJUDGED', { count: unjudged });
}

const isOfIncidentsOnly = ({ textsInAll }: RightsSearchDto): boolean => textsInAll === null;

const isTold = ({ verdict }: HitDto | TextHitDto): boolean => verdict === 'same';

function incidentOf(hit: HitDto): ExtractIncidentDto {
  const { reference, kind, category, localMonth: month } = hit;
  return { reference, kind, category, month, words: wordsOf(hit) };
}

function textOf({ kind, place, isCut, ...hit }: TextHitDto): ExtractTextDto {
  const [area, from, to] = [place?.area ?? null, place?.from ?? null, place?.to ?? null];
  const [number, part] = [place?.number ?? null, place?.part ?? null];
  return { kind, area, from, to, number, part, isCut, words: wordsOf(hit) };
}

function wordsOf({ pieces, showsOthers }: Pick<HitDto, 'pieces' | 'showsOthers'>): string | null {
  if (pieces === null) return null;
  return showsOthers ? pieces.map(({ text }) => text).join('') : withoutOthers(pieces);
}

/** How much is withheld by which section, and nothing of what: a reference would lead to it. */
function withheldOf({ items, texts }: HitsDto): ExtractWithheldDto[] {
  const sections = new Map<string, ExtractWithheldDto>();
  const add = (hits: readonly (HitDto | TextHitDto)[], what: 'incidents' | 'texts') => {
    for (const { verdict, secrecySection: section } of hits) {
      if (verdict !== 'withheld' || section === null) continue;
      const found = sections.get(section) ?? { section, incidents: 0, texts: 0 };
      sections.set(section, { ...found, [what]: found[what] + 1 });
    }
  };
  add(items, 'incidents');
  add(texts, 'texts');
  return [...sections.keys()].sort().flatMap((section) => sections.get(section) ?? []);
}
