import { Module } from '@nestjs/common';
import { CloseFaultReport } from './close-fault-report.js';
import { FaultReportRepository } from './fault-report.repository.js';
import { FaultReportController } from './feedback.http.js';
import { ReadFaultReports } from './read-fault-reports.js';
import { SendFaultReport } from './send-fault-report.js';

/** The routes, for the api process. */
@Module({
  providers: [CloseFaultReport, FaultReportRepository, ReadFaultReports, SendFaultReport],
  controllers: [FaultReportController],
})
export class FeedbackHttpModule {}
