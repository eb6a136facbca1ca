import fc from 'fast-check';
import { v5 as uuidv5 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { clientIdOf, senderIdOf } from './source-id.js';

describe('the ids of imported incidents', () => {
  it('never change, because they are how a repeated event is known in years to come', () => {
    expect(senderIdOf('polisen')).toBe('0bafe4af-52a7-5528-827e-b3d7358563d0');
    expect(clientIdOf('polisen', '409534')).toBe('8ed53a08-4eb6-5a49-9177-10f6b778bb8d');
  });

  it('differ between sources and between events', () => {
    const ids = [clientIdOf('a', '1'), clientIdOf('a', '2'), clientIdOf('b', '1'), senderIdOf('a')];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are UUIDs of version 5, as others make them', () => {
    const namespace = '5d0f7f2e-6f0b-5c1e-9a53-1f1c3a6c7e21';
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (source, id) => {
        expect(clientIdOf(source, id)).toBe(uuidv5(`event ${source} ${id}`, namespace));
      }),
    );
  });
});
