import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { EditionsModule } from '#editions';
import { GeographyModule } from '#geography';
import { InstanceModule } from '#instance';
import { PreparePublic } from './prepare-public.js';
import { PreviewPublic } from './preview-public.js';
import { PublicEditionRepository } from './public-edition.repository.js';
import { PublicEditionsController, PublishingController } from './public-editions.http.js';
import { PublishEdition } from './publish-edition.js';
import { ReadPublic } from './read-public.js';
import { RecallPublic } from './recall-public.js';
import { SetPublicPaper } from './set-public-paper.js';

/** The routes, for the api process. */
@Module({
  imports: [DocumentsModule, EditionsModule, GeographyModule, InstanceModule],
  controllers: [PublishingController, PublicEditionsController],
  providers: [
    ...[PreparePublic, PreviewPublic, PublicEditionRepository, PublishEdition],
    ...[ReadPublic, RecallPublic, SetPublicPaper],
  ],
})
export class PublicEditionsHttpModule {}
