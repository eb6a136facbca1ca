import { Global, Module } from '@nestjs/common';
import { AuditSealer } from './audit-sealer.js';
import { AuditTrail } from './audit-trail.js';
import { VerifyAudit } from './verify-audit.js';

@Global()
@Module({
  providers: [AuditTrail, AuditSealer, VerifyAudit],
  exports: [AuditTrail, AuditSealer, VerifyAudit],
})
export class AuditModule {}
