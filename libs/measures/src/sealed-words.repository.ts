import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import {
  Fault,
  findPersonData,
  kindsFound,
  personDataKindsOf,
  personNames,
  type PersonDataKind,
} from '#domain';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

/** Working material may tell of threats and of persons: it lies under the key of what is protected. */
const TIER = 'protected';

export type WordsSubject = 'goal' | 'measure' | 'follow_up' | 'effect' | 'action';

/** Who wrote, and when. */
export interface Writing {
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
}

export interface NewWords extends Writing {
  readonly subject: WordsSubject;
  readonly subjectId: string;
  readonly revision: number;
  /** `aside` for one's own before a merge in which not all of it was chosen; it is followed by what came of it. */
  readonly kind?: 'written' | 'aside';
  readonly personDataKinds: readonly PersonDataKind[];
  readonly document: object;
}

/** One revision with its words open. */
export interface Words<Document> extends Writing {
  readonly subjectId: string;
  readonly revision: number;
  readonly kind: 'written' | 'aside';
  readonly personDataKinds: readonly PersonDataKind[];
  readonly document: Document;
}

type Row = Omit<Words<never>, 'document'> & SealedContent & { readonly id: string };

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $11, $12)
  )
  INSERT INTO measure_revision (id, subject, subject_id, revision, written_by, written_at, person_data_kinds,
                                nonce, ciphertext, kind)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const SELECT = `
  SELECT r.id, r.subject_id AS "subjectId", r.revision, r.kind, r.written_by AS "writtenBy", r.written_at AS "writtenAt",
         r.person_data_kinds AS "personDataKinds", r.nonce, r.ciphertext,
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM measure_revision r JOIN content_key k ON k.revision_id = r.id`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'measure_revision', revisionId: id },
  field: 'document',
});

/** What is written of goals, measures, follow-ups, outcomes and actions: revisions, each sealed with a key of its own. */
@Injectable()
export class SealedWords {
  constructor(private readonly cipher: ContentCipher) {}

  async add(tx: Transaction, row: NewWords): Promise<void> {
    const id = newId();
    const sealed = this.cipher.seal(TIER, placeOf(id), JSON.stringify(row.document));
    await tx.query(ADD, [
      ...[id, row.subject, row.subjectId, row.revision, row.writtenBy, row.writtenAt],
      ...[[...row.personDataKinds], sealed.nonce, sealed.ciphertext],
      ...[row.kind ?? 'written', sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }

  /** The newest revision of each of these. */
  async standing<Document>(
    on: Queryable,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, Words<Document>>> {
    if (subjectIds.length === 0) return new Map();
    const rows = await on.query<Row>(
      `${SELECT} WHERE r.subject_id = ANY ($1::uuid[])
          AND NOT EXISTS (SELECT FROM measure_revision n
                           WHERE n.subject_id = r.subject_id AND n.revision > r.revision)`,
      [[...subjectIds]],
    );
    return new Map(rows.map((row) => [row.subjectId, this.opened<Document>(row)]));
  }

  /** Every revision of one, oldest first. */
  async history<Document>(on: Queryable, subjectId: string): Promise<Words<Document>[]> {
    const rows = await on.query<Row>(`${SELECT} WHERE r.subject_id = $1 ORDER BY r.revision`, [
      subjectId,
    ]);
    return rows.map((row) => this.opened<Document>(row));
  }

  private opened<Document>(row: Row): Words<Document> {
    const { id, nonce, ciphertext, wrappingKeyId, wrapped, ...rest } = row;
    const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
    return { ...rest, document: JSON.parse(this.cipher.open(placeOf(id), sealed)) as Document };
  }
}

/**
 * What in these texts may point out a person, by kind.
 * Fault: FIELDS_INVALID where nothing may, because what they belong to is about violent extremism (GDPR article 9).
 */
export function personKindsIn<Text extends string>(
  document: { readonly [Each in Text]: string },
  texts: readonly Text[],
  isAggregate = false,
): PersonDataKind[] {
  const names = personNames();
  const found = texts.flatMap((path) => {
    const kinds = personDataKindsOf(findPersonData(document[path], names));
    return kinds.length === 0 ? [] : [{ path, kinds }];
  });
  if (isAggregate && found.length > 0) {
    const fields = found.map(({ path }) => ({ path, code: 'PERSON_NOT_HERE' as const }));
    throw new Fault('FIELDS_INVALID', {}, { fields });
  }
  return kindsFound(found);
}
