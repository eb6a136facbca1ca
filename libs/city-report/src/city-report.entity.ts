import type { CollectionEntity } from '#collections';
import type { SituationPictureEntity } from '#judgement';
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, Unique } from 'typeorm';

/** Which collection a municipality's own picture puts together. Only ever added to. */
@Entity({ name: 'city_report' })
@Unique('uq_city_report_picture', ['pictureId'])
export class CityReportEntity {
  @PrimaryColumn({
    ...{ type: 'uuid', name: 'collection_id' },
    primaryKeyConstraintName: 'pk_city_report',
  })
  collectionId: string;

  @OneToOne('CollectionEntity')
  @JoinColumn({
    ...{ name: 'collection_id', foreignKeyConstraintName: 'fk_city_report_collection' },
  })
  collection: CollectionEntity;

  @Column({ type: 'uuid', name: 'picture_id' })
  pictureId: string;

  @OneToOne('SituationPictureEntity')
  @JoinColumn({ name: 'picture_id', foreignKeyConstraintName: 'fk_city_report_picture' })
  picture: SituationPictureEntity;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'begun_by', nullable: true })
  begunBy: string | null;

  @Column({ type: 'timestamptz', name: 'begun_at' })
  begunAt: Date;
}
