import { Injectable } from '@nestjs/common';
import { csvLine } from '#domain';
import { FindKept, ReadProtocols } from '#retention';
import type { PackageOrder } from './package-order.js';
import type { PackageFile } from './package-zip.js';

const BYTE_ORDER_MARK = '\ufeff';
const RULE_COLUMNS = [
  ...(['kind', 'category', 'tier', 'outcome', 'years', 'countedFrom', 'validFrom'] as const),
  ...(['decidedBy', 'decidedOn', 'decisionSection', 'decisionDnr', 'decisionLink'] as const),
] as const;

/** What an authority has decided of keeping and erasing: its rules, and the records of the year. */
@Injectable()
export class DecisionFiles {
  constructor(
    private readonly kept: FindKept,
    private readonly protocols: ReadProtocols,
  ) {}

  async files({ actor, organisationId, year }: PackageOrder): Promise<PackageFile[]> {
    const rules = await this.kept.decided(organisationId);
    const lines = rules.map((rule) => RULE_COLUMNS.map((name) => rule[name]));
    const text = [RULE_COLUMNS, ...lines].map((line) => csvLine(line, ';')).join('');
    const { items } = await this.protocols.list(actor, organisationId);
    const ofYear = items
      .filter(({ designation }) => designation.startsWith(`${year}:`))
      .toSorted((one, other) => numberOf(one.designation) - numberOf(other.designation));
    return [
      {
        ...{ path: 'content/bevaranderegler.csv', mediaType: 'text/csv' },
        pieces: [Buffer.from(BYTE_ORDER_MARK + text)],
      },
      ...ofYear.map(({ id, designation }) => ({
        path: `content/gallringsprotokoll-${designation.replace(':', '-')}.json`,
        mediaType: 'application/json',
        pieces: this.record(() => this.protocols.json(actor, id)),
      })),
    ];
  }

  /** Read when its turn comes. */
  private async *record(read: () => Promise<string>): AsyncGenerator<Buffer> {
    yield Buffer.from(await read());
  }
}

const numberOf = (designation: string): number => Number(designation.split(':')[1]);
