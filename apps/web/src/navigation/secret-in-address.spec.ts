import { afterEach, expect, it, vi } from 'vitest';
import { secretInAddress } from './secret-in-address.js';

afterEach(() => vi.unstubAllGlobals());

it('is taken out of the address, and found again by a page that is drawn anew before it is shown', () => {
  const location = { hash: '#hemlig', pathname: '/sign-in-link' };
  const history = {
    replaceState: (_state: null, _title: string, path: string) =>
      Object.assign(location, { hash: '', pathname: path }),
  };
  vi.stubGlobal('window', { location, history });
  expect(secretInAddress()).toBe('hemlig');
  expect(location).toEqual({ hash: '', pathname: '/sign-in-link' });
  expect(secretInAddress()).toBe('hemlig');
  location.hash = '#nyare';
  expect(secretInAddress()).toBe('nyare');
});
