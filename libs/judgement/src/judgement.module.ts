import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import { GoverningDocumentsModule } from '#governing-documents';
import { AuthorNames } from './author-names.js';
import { BeginPicture } from './begin-picture.js';
import { CommentSection } from './comment-section.js';
import { CommentRepository } from './comment.repository.js';
import { BeginDemoPicture } from './demo/begin-demo-picture.js';
import { SeedDemoPicture } from './demo/seed-demo-picture.js';
import { DescribePicture } from './describe-picture.js';
import { DescribeSections } from './describe-sections.js';
import { FindPicture } from './find-picture.js';
import { JudgementRepository } from './judgement.repository.js';
import { JudgementTexts } from './judgement-texts.reader.js';
import { KeepTemplate } from './keep-template.js';
import { OpenPicture } from './open-picture.js';
import { OpenSection } from './open-section.js';
import { PictureLedger } from './picture-ledger.js';
import { PictureRepository } from './picture.repository.js';
import { PictureSectionsController } from './picture-sections.http.js';
import { PictureTemplateController } from './picture-template.http.js';
import { PicturesController } from './pictures.http.js';
import { ReadPictureForEdition } from './read-picture-for-edition.js';
import { ReadPictures } from './read-pictures.js';
import { ReadSection } from './read-section.js';
import { TemplateRepository } from './template.repository.js';
import { WriteSection } from './write-section.js';

const records = [
  CommentRepository,
  JudgementRepository,
  PictureLedger,
  PictureRepository,
  TemplateRepository,
];

/** The routes, for the api process. */
@Module({
  imports: [GeographyModule, GoverningDocumentsModule],
  controllers: [PicturesController, PictureSectionsController, PictureTemplateController],
  providers: [
    ...records,
    AuthorNames,
    BeginPicture,
    CommentSection,
    DescribePicture,
    DescribeSections,
    KeepTemplate,
    OpenPicture,
    OpenSection,
    ReadPictures,
    ReadSection,
    WriteSection,
  ],
})
export class JudgementHttpModule {}

/** What those downstream know pictures by. */
@Module({
  imports: [GeographyModule],
  providers: [
    ...[...records, AuthorNames, BeginDemoPicture, DescribePicture, OpenPicture],
    ReadPictureForEdition,
  ],
  exports: [
    AuthorNames,
    BeginDemoPicture,
    DescribePicture,
    OpenPicture,
    PictureLedger,
    PictureRepository,
    ReadPictureForEdition,
  ],
})
export class PicturesModule {}

/** The demo's picture, for the command line. */
/** What libs downstream ask of pictures, and the demo's, for any process. */
@Module({
  imports: [GeographyModule],
  providers: [
    ...records,
    ...[AuthorNames, BeginDemoPicture, DescribePicture, FindPicture, SeedDemoPicture],
  ],
  exports: [AuthorNames, FindPicture, SeedDemoPicture],
})
export class JudgementModule {}

/** What the search for a person reads here, for the api and the worker process. */
@Module({ providers: [JudgementTexts] })
export class JudgementTextsModule {}
