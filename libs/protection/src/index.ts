export { canonicalJson } from './canonical-json.js';
export { ContentCipher, type ContentPlace, type SealedContent } from './content-cipher.js';
export { createKeyRing, KeyRing, readKeyRing } from './key-ring.js';
export { noteKeyRing, openKeyRing } from './open-key-ring.js';
export { ProtectionModule } from './protection.module.js';
export { ReceiptMac } from './receipt-mac.js';
export { protectionEntities } from './protection-entities.js';
export { newId, randomBytes } from './random.js';
