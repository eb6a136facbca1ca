import { Global, Module } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from '#database';
import { ContentCipher } from './content-cipher.js';
import { KeyRing } from './key-ring.js';
import { openKeyRing } from './open-key-ring.js';
import { ReceiptMac } from './receipt-mac.js';

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
    ContentCipher,
    ReceiptMac,
  ],
  exports: [KeyRing, ContentCipher, ReceiptMac],
})
export class ProtectionModule {}
