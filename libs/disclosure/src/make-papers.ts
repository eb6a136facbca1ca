import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { PAPER_TEMPLATE, RenderPaper, type Paper } from '#documents';
import { Fault, localParts } from '#domain';
import { ReceiptMac } from '#protection';
import { copyPaper } from './copy-paper.js';
import { decisionPaper } from './decision-paper.js';
import { DescribeIncident } from './describe-incident.js';
import type { StoredDisclosure } from './disclosure.row.js';
import { groundsOf, toldIncident } from './told-incident.js';
import type { TriedIncident } from './tried-incident.repository.js';

/** A copy, and what tells it apart. */
export interface MadeCopy {
  readonly pdf: Buffer;
  readonly template: string;
  readonly sha256: Buffer;
  /** Keyed digest of what it was made from. */
  readonly mac: Buffer;
}

/** Makes the papers of a request, anew each time: no file is kept, so that none is left when the content is erased. */
@Injectable()
export class MakePapers {
  constructor(
    private readonly describe: DescribeIncident,
    private readonly render: RenderPaper,
    private readonly mac: ReceiptMac,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * The masked copy of what was tried. Each incident is opened again and held against what was shown to whoever chose:
   * nothing goes out with masks that were meant for other words. Throws `Fault`: DISCLOSURE_STALE, DISCLOSURE_INCOMPLETE,
   * INCIDENT_RESTRICTED when it was restricted after it was tried.
   * @param at when it goes out, or went out; null for a draft, dated today.
   */
  async copy(
    disclosure: StoredDisclosure,
    items: readonly TriedIncident[],
    at: Date | null,
  ): Promise<MadeCopy> {
    const told = await Promise.all(items.map((item) => this.told(disclosure, item)));
    const incidents = told.map(({ fields }) => fields);
    const restricted = told.map(({ isRestricted }) => isRestricted);
    const trials = items.flatMap(({ trial }) => trial ?? []);
    const grounds = groundsOf(trials);
    const date = this.day(at ?? this.clock.now());
    const paper = copyPaper({
      ...{ disclosure, incidents, restricted, grounds, date },
      isDraft: at === null,
    });
    const pdf = await this.render.run(paper);
    return {
      ...{ pdf, template: PAPER_TEMPLATE },
      sha256: createHash('sha256').update(pdf).digest(),
      mac: this.mac.of({ seen: trials.map(({ seen }) => seen), paper: JSON.stringify(paper) }),
    };
  }

  /** The decision to refuse, whole or in part. */
  decision(
    disclosure: StoredDisclosure,
    items: readonly TriedIncident[],
    reason: string,
  ): Promise<Buffer> {
    const paper: Paper = decisionPaper({
      ...{ disclosure, reason, isRefused: disclosure.state === 'refused' },
      grounds: groundsOf(items.flatMap(({ trial }) => trial ?? [])),
      date: this.day(disclosure.decidedAt ?? this.clock.now()),
    });
    return this.render.run(paper);
  }

  private async told({ organisationId, state }: StoredDisclosure, item: TriedIncident) {
    const { trial, triedRevision } = item;
    if (trial === null || triedRevision === null) throw new Fault('DISCLOSURE_INCOMPLETE');
    // What went out is made from the revision that went out, whatever has become of the incident since.
    const revision = state === 'handed_out' ? triedRevision : undefined;
    const described = await this.describe.run(item.incidentId, revision);
    // What went out before it was restricted held more; it is not told anew.
    if (described?.incident.isRestricted && described.seen !== trial.seen) {
      throw new Fault('INCIDENT_RESTRICTED');
    }
    const holds =
      described?.seen === trial.seen && described.incident.organisationId === organisationId;
    if (!holds) throw new Fault('DISCLOSURE_STALE');
    return {
      fields: toldIncident(described.fields, trial),
      isRestricted: described.incident.isRestricted,
    };
  }

  private day(at: Date): string {
    return localParts(at, this.settings.timeZone).date;
  }
}
