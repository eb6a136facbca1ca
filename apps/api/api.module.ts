import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { AggregationHttpModule } from '#aggregation';
import { AuditModule } from '#audit';
import { ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { ExportsHttpModule } from '#exports';
import { GeographyHttpModule } from '#geography';
import { HttpModule } from '#http';
import { ImportsHttpModule } from '#imports';
import { IntakeHttpModule } from '#intake';
import { MapsHttpModule } from '#maps';
import { ProtectionModule } from '#protection';
import { SituationPictureHttpModule } from '#situation-picture';
import { HealthController } from './health.http.js';

/** The HTTP process: every route, no job. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    ProtectionModule,
    AuditModule,
    HttpModule,
    AccessModule,
    GeographyHttpModule,
    IntakeHttpModule,
    ExportsHttpModule,
    ImportsHttpModule,
    AggregationHttpModule,
    MapsHttpModule,
    SituationPictureHttpModule,
  ],
  controllers: [HealthController],
})
export class ApiModule {}
