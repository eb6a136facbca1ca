import { Module } from '@nestjs/common';
import { BackupModule } from '#backup';
import { ExportsModule } from '#exports';
import { ImportsModule } from '#imports';
import { IntakeModule } from '#intake';
import { RegisterModule } from '#register';
import { ActingPersonsReader } from './acting-persons.reader.js';
import { ApproveErasure } from './approve-erasure.js';
import { Authorities } from './authorities.js';
import { CloseOldBackups } from './close-old-backups.js';
import { EraseListed } from './erase-listed.js';
import { FindDue } from './find-due.js';
import { FindKept } from './find-kept.js';
import { JudgingDay } from './judging-day.js';
import { KeepRules } from './keep-rules.js';
import { KeepStops } from './keep-stops.js';
import { ListAuthorities } from './list-authorities.js';
import { Leftovers } from './leftovers.js';
import { MakeProtocol } from './make-protocol.js';
import { ProposalRepository } from './proposal.repository.js';
import { ProposeErasure } from './propose-erasure.js';
import { ProtocolLog } from './protocol-log.js';
import { ProtocolController } from './protocol.http.js';
import { ProtocolRepository } from './protocol.repository.js';
import { ReadProposals } from './read-proposals.js';
import { ReadProtocols } from './read-protocols.js';
import { RetentionController } from './retention.http.js';
import { RunErasureJob, SweepErasuresJob, WakeErasures } from './retention.jobs.js';
import { RuleRepository } from './rule.repository.js';
import { RunErasure } from './run-erasure.js';
import { StopRepository } from './stop.repository.js';

const useCases = [
  ActingPersonsReader,
  Authorities,
  CloseOldBackups,
  FindDue,
  FindKept,
  ListAuthorities,
  ProposalRepository,
  ProtocolRepository,
  ReadProtocols,
  RuleRepository,
  StopRepository,
];

/** What every process of retention needs. */
@Module({
  imports: [BackupModule, IntakeModule],
  providers: useCases,
  exports: useCases,
})
export class RetentionModule {}

/** The routes, for the api process. */
@Module({
  imports: [IntakeModule, RetentionModule],
  controllers: [ProtocolController, RetentionController],
  providers: [ApproveErasure, KeepRules, KeepStops, ProposeErasure, ReadProposals],
})
export class RetentionHttpModule {}

/** The reaction and the job handlers, for the worker process. */
@Module({
  imports: [ExportsModule, ImportsModule, IntakeModule, RegisterModule, RetentionModule],
  providers: [
    ...[EraseListed, JudgingDay, Leftovers, MakeProtocol, ProtocolLog, RunErasure],
    ...[RunErasureJob, SweepErasuresJob, WakeErasures],
  ],
  exports: [RunErasure],
})
export class RetentionJobsModule {}
