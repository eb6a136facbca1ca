import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import type {
  PictureDecision,
  PictureMeeting,
  PictureOutcome,
  PictureState,
  PictureStep,
} from '#domain';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

/** What is said to a step may tell of threats and of persons, as the picture itself may. */
const TIER = 'protected';

/** What was said to a step. */
export interface SaidToStep {
  readonly words: string;
  readonly meeting: PictureMeeting | null;
  readonly decision: PictureDecision | null;
}

export interface TakenStep {
  readonly pictureId: string;
  readonly number: number;
  readonly step: PictureStep;
  readonly fromState: PictureState;
  readonly toState: PictureState;
  readonly outcome: PictureOutcome | null;
  readonly editionId: string | null;
  readonly takenBy: string | null;
  readonly takenAt: Date;
  readonly said: SaidToStep;
}

type Row = Omit<TakenStep, 'said'> & SealedContent & { readonly id: string };

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $13, $14)
  )
  INSERT INTO picture_transition (id, picture_id, number, step, from_state, to_state, outcome, edition_id, taken_by,
                                  taken_at, nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

const LIST = `
  SELECT t.id, t.picture_id AS "pictureId", t.number, t.step, t.from_state AS "fromState", t.to_state AS "toState",
         t.outcome, t.edition_id AS "editionId", t.taken_by AS "takenBy", t.taken_at AS "takenAt", t.nonce, t.ciphertext,
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM picture_transition t JOIN content_key k ON k.revision_id = t.id
   WHERE t.picture_id = $1 ORDER BY t.number`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'picture_transition', revisionId: id },
  field: 'said',
});

/** The steps of pictures, what was said to each sealed with a data key of its own. */
@Injectable()
export class TransitionRepository {
  constructor(private readonly cipher: ContentCipher) {}

  async add(tx: Transaction, taken: TakenStep): Promise<void> {
    const id = newId();
    const sealed = this.cipher.seal(TIER, placeOf(id), JSON.stringify(taken.said));
    await tx.query(ADD, [
      ...[id, taken.pictureId, taken.number, taken.step, taken.fromState, taken.toState],
      ...[taken.outcome, taken.editionId, taken.takenBy, taken.takenAt],
      ...[sealed.nonce, sealed.ciphertext, sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }

  /** All of a picture, the first one first. */
  async list(on: Queryable, pictureId: string): Promise<TakenStep[]> {
    const rows = await on.query<Row>(LIST, [pictureId]);
    return rows.map(({ id, nonce, ciphertext, wrappingKeyId, wrapped, ...row }) => {
      const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
      return { ...row, said: JSON.parse(this.cipher.open(placeOf(id), sealed)) as SaidToStep };
    });
  }
}
