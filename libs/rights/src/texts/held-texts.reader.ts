import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Database } from '#database';
import { heldTextKinds, wordsIn, type HeldTextKind } from '#domain';
import { ContentCipher } from '#protection';
import { countSql, pageSql, rowsAtOnce, someSql } from './held-text-rows.js';
import type { HeldPlace, HeldTextRow } from './held-text-rows.js';
import { HoldsTexts, type HeldTexts, type HoldsHeldTexts } from './holds-texts.js';

/** Before every row. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** One text that the authority holds, opened. */
export interface HeldText {
  readonly rowId: string;
  readonly kind: HeldTextKind;
  readonly subjectKey: string;
  readonly place: HeldPlace;
  readonly words: string;
}

/**
 * Opens what an authority writes beside incidents, of whatever lib of this process says that it holds texts. Whoever
 * calls has seen to it that the case allows it and that it is audited.
 */
@Injectable()
export class HeldTextsReader {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
    private readonly cipher: ContentCipher,
  ) {}

  /**
   * Everything that is walked, in one order. Error when a kind is held twice, or by nobody in this process: that nothing
   * is held would be a wrong answer.
   */
  sources(): readonly HeldTexts[] {
    const holders = this.discovery.getProviders({ metadataKey: HoldsTexts.KEY });
    const sources = new Map<HeldTextKind, HeldTexts>();
    for (const texts of holders.flatMap(({ instance }) => (instance as HoldsHeldTexts).texts)) {
      const known = sources.get(texts.kind);
      if (known !== undefined && known !== texts) throw new Error(`${texts.kind} is held twice`);
      sources.set(texts.kind, texts);
    }
    const missing = Object.keys(heldTextKinds).filter((kind) => !sources.has(kind as HeldTextKind));
    if (missing.length > 0) throw new Error(`nobody holds ${missing.join(', ')}`);
    return [...sources.values()];
  }

  /** How many there are of this authority. */
  async count(organisationId: string): Promise<number> {
    let all = 0;
    for (const source of this.sources()) {
      const [row] = await this.database.query<{ count: number }>(countSql(source), [
        organisationId,
      ]);
      all += row?.count ?? 0;
    }
    return all;
  }

  /** All of this authority, a page at a time: no more than one is ever open. */
  async *walk(organisationId: string): AsyncGenerator<HeldText[]> {
    for (const source of this.sources()) {
      const [sql, limit] = [pageSql(source), rowsAtOnce(source)];
      let after = FIRST;
      for (;;) {
        const rows = await this.database.query<HeldTextRow>(sql, [organisationId, after, limit]);
        if (rows.length > 0) yield rows.map((row) => this.opened(source, row));
        if (rows.length < limit) break;
        after = rows.at(-1)!.id;
      }
    }
  }

  /**
   * These rows of this authority, a page at a time as in {@link walk}: whoever else waits for this process is served between
   * them. One that is gone, erased or another's is left out.
   */
  async *of(
    organisationId: string,
    rows: readonly { readonly kind: HeldTextKind; readonly rowId: string }[],
  ): AsyncGenerator<HeldText[]> {
    for (const source of this.sources()) {
      const [sql, limit] = [someSql(source), rowsAtOnce(source)];
      const ids = rows.filter(({ kind }) => kind === source.kind).map(({ rowId }) => rowId);
      for (let at = 0; at < ids.length; at += limit) {
        const page = [organisationId, ids.slice(at, at + limit)];
        const found = await this.database.query<HeldTextRow>(sql, page);
        yield found.map((row) => this.opened(source, row));
      }
    }
  }

  private opened(source: HeldTexts, row: HeldTextRow): HeldText {
    const { id, kind, subjectKey, area, from, to, number, part, page, isRecord } = row;
    const text = row.plain ?? this.unsealed(source, row);
    return {
      ...{ rowId: id, kind, subjectKey },
      place: { area, from, to, number, part, page, isRecord },
      words: wordsIn(documentOf(text), source.codes),
    };
  }

  private unsealed({ table, sealedAs }: HeldTexts, row: HeldTextRow): string {
    const { id, nonce, ciphertext, wrappingKeyId, wrapped } = row;
    if (sealedAs === null || !nonce || !ciphertext || !wrappingKeyId || !wrapped) {
      throw new Error(`${table} ${id} holds no words`);
    }
    const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
    return this.cipher.open({ table, revisionId: id, field: sealedAs }, sealed);
  }
}

/** What was sealed as JSON; a text that was sealed as it was written is itself, be it a number alone. */
function documentOf(text: string): unknown {
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === 'object' && document !== null ? document : text;
  } catch {
    return text;
  }
}
