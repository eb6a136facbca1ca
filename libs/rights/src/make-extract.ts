import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, noticeFields, productWords, type Actor } from '#domain';
import { DescribeCase } from './describe-case.js';
import type { ExtractDto, ExtractIncidentDto, ExtractWithheldDto } from './extract.dto.js';
import { ExtractSources } from './extract-sources.js';
import { withoutOthers } from './masked-words.js';
import type { HitDto } from './hit.dto.js';
import type { RightsCaseDto } from './rights-case.dto.js';
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
    const { items } = await this.sources.hits.list(actor, caseId, true);
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
      incidents: items.filter(({ verdict }) => verdict === 'same').map(incidentOf),
      withheld: withheldOf(items),
      searched: told.search?.contents ?? 0,
    };
  }
}

function refuseUnready({ search, identity, unjudged }: RightsCaseDto): void {
  if (identity === 'not_yet') throw new Fault('RIGHTS_IDENTITY_MISSING');
  if (search?.status !== 'completed') throw new Fault('RIGHTS_NOT_SEARCHED');
  if (unjudged > 0) throw new Fault('RIGHTS_HITS_UNJUDGED', { count: unjudged });
}

function incidentOf(hit: HitDto): ExtractIncidentDto {
  const { reference, kind, category, localMonth: month, pieces, showsOthers } = hit;
  const whole = pieces?.map(({ text }) => text).join('') ?? null;
  const words = pieces === null || showsOthers ? whole : withoutOthers(pieces);
  return { reference, kind, category, month, words };
}

/** How much is withheld by which section, and nothing of what: a reference would lead to it. */
function withheldOf(hits: readonly HitDto[]): ExtractWithheldDto[] {
  const sections = new Map<string, number>();
  for (const { verdict, secrecySection } of hits) {
    if (verdict !== 'withheld' || secrecySection === null) continue;
    sections.set(secrecySection, (sections.get(secrecySection) ?? 0) + 1);
  }
  return [...sections].sort().map(([section, incidents]) => ({ section, incidents }));
}
