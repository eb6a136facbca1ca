import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { AuthorityFiguresModule } from '#analysis';
import { GeographyModule } from '#geography';
import { GoverningDocumentsModule } from '#governing-documents';
import { PicturesModule } from '#judgement';
import { MeasuresModule } from '#measures';
import { NotifyModule } from '#notify';
import { ProblemsModule } from '#problems';
import { RegisterModule } from '#register';
import { RisksModule } from '#risks';
import { DecideDemoPicture } from './demo/decide-demo-picture.js';
import { SeedDemoEdition } from './demo/seed-demo-edition.js';
import { BuildEdition } from './build-edition.js';
import { BuildProposal } from './build-proposal.js';
import { EditionLedger } from './edition-ledger.js';
import { EditionRepository } from './edition.repository.js';
import { EditionTexts } from './edition-texts.reader.js';
import { EditionsController } from './editions.http.js';
import { FigurePosition } from './figure-position.js';
import { FreezeFigures } from './figures/freeze-figures.js';
import { PackInputs } from './figures/pack-inputs.js';
import { PlanFigures } from './figures/plan-figures.js';
import { ReadPastRows } from './figures/read-past-rows.js';
import { FreezeEdition } from './freeze-edition.js';
import { KindParts } from './kind-parts.js';
import { PictureTrail } from './picture-trail.js';
import { PictureWayController } from './picture-way.http.js';
import { PrepareEdition } from './prepare-edition.js';
import { PreviewEdition } from './preview-edition.js';
import { PreviewStanding } from './preview-standing.js';
import { ReadChain } from './read-chain.js';
import { ReadCompleteness } from './read-completeness.js';
import { ReadEditionParts } from './read-edition-parts.js';
import { ReadEditions } from './read-editions.js';
import { ReadProposal } from './read-proposal.js';
import { ReadWay } from './read-way.js';
import { RecordStep } from './record-step.js';
import { StepMoment } from './step-moment.js';
import { TakeStep } from './take-step.js';
import { TellOfStep } from './tell-of-step.js';
import { TransitionRepository } from './transition.repository.js';
import { VerifyEdition } from './verify-edition.js';

const upstream = [
  ...[AggregationModule, AuthorityFiguresModule, GeographyModule],
  ...[NotifyModule, PicturesModule, RegisterModule],
  ...[GoverningDocumentsModule, MeasuresModule, ProblemsModule, RisksModule],
];
const useCases = [
  ...[BuildEdition, BuildProposal, EditionLedger, EditionRepository, FreezeEdition, FreezeFigures],
  ...[PackInputs, PlanFigures, PrepareEdition, ReadChain, ReadCompleteness, ReadEditionParts],
  ...[FigurePosition, KindParts, ReadPastRows, ReadProposal, RecordStep, DecideDemoPicture],
  ...[SeedDemoEdition, StepMoment, TellOfStep, TransitionRepository, VerifyEdition],
];

/** The use cases, for any process. */
@Module({ imports: upstream, providers: useCases, exports: useCases })
export class EditionsModule {}

/** The routes, for the api process. */
@Module({
  imports: [...upstream, EditionsModule],
  controllers: [EditionsController, PictureWayController],
  providers: [PictureTrail, PreviewEdition, PreviewStanding, ReadEditions, ReadWay, TakeStep],
  exports: [ReadEditions],
})
export class EditionsHttpModule {}

/** What the search for a person reads here, for the api and the worker process. */
@Module({ providers: [EditionTexts] })
export class EditionTextsModule {}
