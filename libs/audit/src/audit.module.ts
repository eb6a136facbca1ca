import { Global, Module } from '@nestjs/common';
import { AuditCheckpoints } from './audit-checkpoints.js';
import { AuditSealer } from './audit-sealer.js';
import { AuditTrail } from './audit-trail.js';
import { VerifyAudit } from './verify-audit.js';

@Global()
@Module({
  providers: [AuditTrail, AuditSealer, AuditCheckpoints, VerifyAudit],
  exports: [AuditTrail, AuditSealer, AuditCheckpoints, VerifyAudit],
})
export class AuditModule {}
