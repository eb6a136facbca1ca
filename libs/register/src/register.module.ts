import { Module } from '@nestjs/common';
import { CheckRegister } from './check-register.js';
import { EnterInRegister } from './enter-in-register.js';
import { ExportRegister } from './export-register.js';
import { GuardedIncidentReader } from './guarded-incident.reader.js';
import { KeepPublication } from './keep-publication.js';
import { ListRegister } from './list-register.js';
import { PublicRegisterController } from './public-register.http.js';
import { ReadPublicRegister } from './read-public-register.js';
import { RegisterGuarded } from './register-guarded.js';
import { RegisterController } from './register.http.js';
import { CheckRegisterJob, RegisterMissingJob } from './register.jobs.js';
import { RegisterMissing } from './register-missing.js';
import { RegisterReader } from './register.reader.js';
import { RegisterRepository } from './register.repository.js';
import { SetCaseNumber } from './set-case-number.js';

const useCases = [
  CheckRegister,
  EnterInRegister,
  ExportRegister,
  GuardedIncidentReader,
  RegisterMissing,
  RegisterReader,
  RegisterRepository,
];

/** The use cases, for any process. */
@Module({ providers: useCases, exports: useCases })
export class RegisterModule {}

/** The reaction and the job handlers, for every process that forwards. */
@Module({
  imports: [RegisterModule],
  providers: [CheckRegisterJob, RegisterGuarded, RegisterMissingJob],
})
export class RegisterJobsModule {}

/** The routes, for the api process. */
@Module({
  imports: [RegisterModule],
  controllers: [PublicRegisterController, RegisterController],
  providers: [KeepPublication, ListRegister, ReadPublicRegister, SetCaseNumber],
})
export class RegisterHttpModule {}
