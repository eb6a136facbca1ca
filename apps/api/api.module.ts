import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { AggregationHttpModule } from '#aggregation';
import { AnalysisHttpModule } from '#analysis';
import { ArchiveHttpModule } from '#archive';
import { AuditModule } from '#audit';
import { ConfigModule, Settings } from '#config';
import { Database, DatabaseModule } from '#database';
import { CityReportHttpModule } from '#city-report';
import { CityPictureHttpModule } from '#city-picture';
import { CollectionsHttpModule, AnswerTextsModule } from '#collections';
import { EditionsHttpModule, EditionTextsModule } from '#editions';
import { PapersHttpModule, MemoTextsModule } from '#papers';
import { PublicEditionsHttpModule, PublicEditionTextsModule } from '#public-editions';
import { ExportsHttpModule } from '#exports';
import { FeedbackHttpModule } from '#feedback';
import { GeographyHttpModule } from '#geography';
import { GoverningDocumentsHttpModule } from '#governing-documents';
import { HttpModule, Traffic } from '#http';
import { ImportsHttpModule } from '#imports';
import { InstanceHttpModule } from '#instance';
import { IntakeHttpModule } from '#intake';
import { MapsHttpModule } from '#maps';
import { JudgementHttpModule, JudgementTextsModule } from '#judgement';
import { MeasuresHttpModule, MeasureTextsModule } from '#measures';
import { ProblemsHttpModule, ProblemTextsModule } from '#problems';
import { NotifyHttpModule } from '#notify';
import { PlannedEventsHttpModule } from '#planned-events';
import { ProtectionModule } from '#protection';
import { DisclosureHttpModule } from '#disclosure';
import { RegisterHttpModule } from '#register';
import { ReadingLogHttpModule } from '#reading-log';
import { RetentionHttpModule } from '#retention';
import { RightsHttpModule } from '#rights';
import { RisksHttpModule, RiskTextsModule } from '#risks';
import { SituationPictureHttpModule } from '#situation-picture';
import { StatisticsHttpModule } from '#statistics';
import { HealthController } from './health.http.js';
import { MetricsController } from './metrics/metrics.http.js';
import { METRICS, openMetrics } from './metrics/open-metrics.js';

/** The HTTP process: every route, no job. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    ProtectionModule,
    AuditModule,
    HttpModule,
    AccessModule,
    InstanceHttpModule,
    GeographyHttpModule,
    IntakeHttpModule,
    ExportsHttpModule,
    ImportsHttpModule,
    AggregationHttpModule,
    AnalysisHttpModule,
    ArchiveHttpModule,
    FeedbackHttpModule,
    MapsHttpModule,
    NotifyHttpModule,
    PlannedEventsHttpModule,
    DisclosureHttpModule,
    RegisterHttpModule,
    ReadingLogHttpModule,
    RetentionHttpModule,
    RightsHttpModule,
    SituationPictureHttpModule,
    CityReportHttpModule,
    CityPictureHttpModule,
    CollectionsHttpModule,
    EditionsHttpModule,
    PapersHttpModule,
    PublicEditionsHttpModule,
    GoverningDocumentsHttpModule,
    JudgementHttpModule,
    RisksHttpModule,
    MeasuresHttpModule,
    ProblemsHttpModule,
    StatisticsHttpModule,
    // Where the search for a person's data reads beside incidents.
    ...[JudgementTextsModule, ProblemTextsModule, MeasureTextsModule, RiskTextsModule],
    ...[EditionTextsModule, MemoTextsModule, PublicEditionTextsModule, AnswerTextsModule],
  ],
  controllers: [HealthController, MetricsController],
  providers: [{ provide: METRICS, inject: [Traffic, Database, Settings], useFactory: openMetrics }],
})
export class ApiModule {}
