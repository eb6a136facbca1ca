import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readView, viewAddress, type ViewChoice } from './view-address.js';

const words = fc.array(fc.stringMatching(/^[a-z_.]{1,12}$/), { maxLength: 3 });
const view: fc.Arbitrary<ViewChoice> = fc.record({
  area: fc.option(fc.constantFrom('district:soder', 'municipality:9901', 'sub_area:å b')),
  period: fc.option(
    fc.constantFrom({ from: '2025-01', to: '2026-01' }, { from: '2024-11', to: '2025-02' }),
  ),
  exact: fc.boolean(),
  filters: fc.record({
    focusArea: words,
    category: words,
    kind: words,
    severity: fc.subarray(['0', '1', '4']),
    source: words,
  }),
  measure: fc.constantFrom('rate', 'change'),
  level: fc.option(fc.constantFrom('district', 'sub_area')),
});

describe('the address of a view', () => {
  it('brings the same view back, on the picture and on the map', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('/picture', '/map'), (chosen, path) => {
        const address = new URL(viewAddress(path, chosen), 'http://127.0.0.1');
        expect(address.pathname).toBe(path);
        expect(readView(address)).toEqual(chosen);
      }),
    );
  });

  it('carries what before and after are held against, there and nowhere else', () => {
    const path = '/before-after?area=district:soder&year=2025&control=district:norr';
    const chosen = readView(new URL(path, 'http://127.0.0.1'));
    expect(chosen.against).toEqual({ control: 'district:norr' });
    expect(viewAddress('/before-after', chosen)).toBe(path);
    expect(viewAddress('/picture', chosen)).toBe('/picture?area=district:soder&year=2025');
  });

  it('is as short as people write it', () => {
    const chosen = readView(new URL('http://127.0.0.1/picture?area=district:soder&year=2025'));
    expect(viewAddress('/map', chosen)).toBe('/map?area=district:soder&year=2025');
  });

  it('shows nothing wrong for what no one could have meant', () => {
    const chosen = readView(
      new URL('http://127.0.0.1/map?year=soon&from=2025-01-02&measure=red&level=x'),
    );
    expect(chosen).toMatchObject({ period: null, measure: 'rate', level: null, area: null });
  });
});
