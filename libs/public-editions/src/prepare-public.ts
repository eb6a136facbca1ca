import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Queryable } from '#database';
import {
  buildingPublicEdition,
  EDITION_FORMAT,
  Fault,
  isGround,
  publicParts,
  referenceOf,
  type Actor,
  type AreaLevel,
  type EditionContent,
  type FieldFault,
  type PublicAreas,
  type PublicEditionContent,
} from '#domain';
import { EditionRepository, type EditionLine } from '#editions';
import { AreaReader, Areas, type AreaRecord } from '#geography';
import { mayIn } from '#judgement';
import { canonicalJson } from '#protection';
import { PublicEditionRepository } from './public-edition.repository.js';

const LAST_YEAR = 9_998;

/** A text that is withheld, and on which provision. */
export interface Withheld {
  readonly part: string;
  readonly ground: string;
}

export interface PreparedPublic {
  readonly line: EditionLine;
  readonly version: EditionContent;
  readonly content: PublicEditionContent;
  /** Canonical JSON of the content. */
  readonly text: string;
  /** SHA-256 of that, in hexadecimal. */
  readonly hash: string;
  readonly exposed: readonly string[];
}

/** Puts together what would be published now of a decided version. */
@Injectable()
export class PreparePublic {
  constructor(
    private readonly editions: EditionRepository,
    private readonly publics: PublicEditionRepository,
    private readonly areas: Areas,
    private readonly populations: AreaReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Faults: NOT_FOUND, PUBLIC_EDITION_UNDECIDED; FIELDS_INVALID for a text that the version does not hold, or what is no
   * provision.
   */
  async run(
    on: Queryable,
    actor: Actor,
    editionId: string,
    withheld: readonly Withheld[],
  ): Promise<PreparedPublic> {
    const line = await this.editions.one(on, actor, editionId);
    if (!mayIn(actor, 'picture.register', line.organisationId, line.pictureKind))
      throw new Fault('NOT_FOUND');
    const version = await this.version(on, editionId);
    if (line.kind !== 'decided' || version?.decision == null) {
      throw new Fault('PUBLIC_EDITION_UNDECIDED');
    }
    checkWithheld(version, withheld);
    const { period } = version.picture;
    const months = { from: `${referenceOf(period).from}-01`, to: `${period.to}-01` };
    const before = await this.publics.published(on, months);
    const earlier = [];
    for (const { content, editionId: of } of before) {
      const behind = of === editionId ? version : await this.version(on, of);
      if (behind === undefined) throw new Error(`version ${of} cannot be opened`);
      earlier.push({ published: JSON.parse(content) as PublicEditionContent, version: behind });
    }
    const former = await this.publics.ofEdition(on, editionId);
    const building = buildingPublicEdition(version, {
      of: { editionId, number: line.number, hash: line.hash },
      number: former.length + 1,
      withheld: new Map(withheld.map(({ part, ground }) => [part, ground])),
      areas: await this.areasOf(version),
      earlier,
    });
    const { content, exposed } = await inSteps(building);
    const text = canonicalJson(content);
    const hash = createHash('sha256').update(text, 'utf8').digest('hex');
    return { line, version, content, text, hash, exposed };
  }

  private async version(on: Queryable, id: string): Promise<EditionContent | undefined> {
    const text = await this.editions.text(on, id);
    const content = text === undefined ? undefined : (JSON.parse(text) as EditionContent);
    return content?.format === EDITION_FORMAT ? content : undefined;
  }

  /** Names as they are today, and the inhabitants that are known for the period's end. */
  private async areasOf({ picture }: EditionContent): Promise<PublicAreas> {
    const { scheme } = picture.area;
    const year = Number(picture.period.to.slice(0, 'YYYY'.length));
    const index = await this.areas.current();
    // Where nobody counted until then, the latest count says whether there are enough.
    const counted = [
      ...(await this.populations.populations(LAST_YEAR)),
      ...(await this.populations.populations(year)),
    ];
    const known = new Map(
      counted.map(({ scheme: of, level, code, count }) => [`${of} ${level}:${code}`, count]),
    );
    const today = this.clock.localDate(this.settings.timeZone);
    const found = (address: string): AreaRecord | undefined => {
      const colon = address.indexOf(':');
      const level = address.slice(0, Math.max(0, colon)) as AreaLevel;
      const code = address.slice(colon + 1);
      const own = index.versionsOf(scheme, level, code);
      if (own.length > 0) return own.findLast(({ validFrom }) => validFrom <= today) ?? own.at(-1);
      return index.byCode(code, level);
    };
    const countOf = (area: AreaRecord): number | null =>
      known.get(`${area.scheme} ${area.level}:${area.code}`) ?? null;
    /** Where nobody has counted an area itself, at least so many live there as in the parts that are counted. */
    const atLeast = (area: AreaRecord): number | null => {
      const parts = index.areasAt(today).filter(({ parentKey }) => parentKey === area.areaKey);
      const counts = parts.flatMap((part) => countOf(part) ?? []);
      return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
    };
    return {
      schemeOf: (address) => found(address)?.scheme ?? null,
      populationOf: (address) => {
        const area = found(address);
        return area === undefined ? null : (countOf(area) ?? atLeast(area));
      },
      nameOf: (address) => found(address)?.name ?? address,
    };
  }
}

/** Takes one step after the other, and lets whoever else is asking have their turn in between. */
async function inSteps<Made>(steps: Generator<undefined, Made>): Promise<Made> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await setImmediate();
  }
}

function checkWithheld(version: EditionContent, withheld: readonly Withheld[]): void {
  const known = new Set(publicParts(version).map(({ id }) => id));
  const fields = withheld.flatMap(({ part, ground }, at): FieldFault[] => [
    ...(known.has(part) ? [] : [{ path: `withheld.${at}.part`, code: 'FIELD_INVALID' } as const]),
    ...(isGround(ground)
      ? []
      : [{ path: `withheld.${at}.ground`, code: 'FIELD_INVALID' } as const]),
  ]);
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
}
