import { Global, Module } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from '#database';
import { BlindIndex } from './blind-index.js';
import { ContentCipher } from './content-cipher.js';
import { KeyRing } from './key-ring.js';
import { openKeyRing } from './open-key-ring.js';
import { ReceiptMac } from './receipt-mac.js';
import { SealedFileRepository } from './sealed-file.repository.js';
import { SealedFiles } from './sealed-files.js';

/** The key ring is opened before anything listens: a missing or wrong one stops the boot. */
@Global()
@Module({
  providers: [
    {
      provide: KeyRing,
      inject: [Settings, Database],
      useFactory: (settings: Settings, database: Database) =>
        openKeyRing(database, settings.keyDir),
    },
    BlindIndex,
    ContentCipher,
    ReceiptMac,
    SealedFileRepository,
    SealedFiles,
  ],
  exports: [KeyRing, BlindIndex, ContentCipher, ReceiptMac, SealedFiles],
})
export class ProtectionModule {}
