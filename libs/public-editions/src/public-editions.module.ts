import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { EditionsModule } from '#editions';
import { GeographyModule } from '#geography';
import { PaperDress, PaperStoreModule } from '#papers';
import { FetchPublicPaper } from './fetch-public-paper.js';
import { InstanceModule } from '#instance';
import { PreparePublic } from './prepare-public.js';
import { PreviewPublic } from './preview-public.js';
import { PublicEditionRepository } from './public-edition.repository.js';
import { PublicEditionTexts } from './public-edition-texts.reader.js';
import { PublicEditionsController, PublishingController } from './public-editions.http.js';
import { OrderPublicPapers } from './public-editions.jobs.js';
import { PublishEdition } from './publish-edition.js';
import { ReadPublic } from './read-public.js';
import { RecallPublic } from './recall-public.js';
import { SetPublicPaper } from './set-public-paper.js';

/** The routes, for the api process. */
@Module({
  imports: [EditionsModule, GeographyModule, InstanceModule, PaperStoreModule],
  controllers: [PublishingController, PublicEditionsController],
  providers: [
    ...[FetchPublicPaper, PreparePublic, PreviewPublic, PublicEditionRepository, PublishEdition],
    ...[PaperDress, ReadPublic, RecallPublic],
  ],
})
export class PublicEditionsHttpModule {}

/** What sets their papers and the reaction that orders them, for the worker process. */
@Module({
  imports: [DocumentsModule, InstanceModule, PaperStoreModule],
  providers: [OrderPublicPapers, PaperDress, PublicEditionRepository, SetPublicPaper],
})
export class PublicEditionsJobsModule {}

/** What the search for a person reads here, for the api and the worker process. */
@Module({ providers: [PublicEditionTexts] })
export class PublicEditionTextsModule {}
