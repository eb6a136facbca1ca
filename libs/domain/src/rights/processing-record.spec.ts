import { describe, expect, it } from 'vitest';
import { incidentKinds } from '../taxonomy/terms.js';
import { processingActivities } from './processing-record.js';

const of = (code: string) => processingActivities().find((each) => each.code === code);

describe('the record of processing', () => {
  it('has each kind of incident, the pictures made of them, the accounts, and the requests themselves', () => {
    expect(processingActivities().map(({ code }) => code)).toEqual([
      ...incidentKinds,
      ...['pictures', 'accounts', 'rights'],
    ]);
  });

  it('tells who reads by the policy: threats fewer, and safety representatives in part', () => {
    expect(of('observation')?.readers).toContain('safety_representative');
    expect(of('staff_incident')).toMatchObject({
      tier: 'protected',
      partly: ['safety_representative'],
    });
    expect(of('staff_incident')?.readers).toEqual(['unit_manager', 'security_coordinator']);
    expect(of('pictures')?.readers).toContain('prevention_coordinator');
    expect(of('pictures')?.readers).not.toContain('registrar');
    expect(of('pictures')?.partly).toContain('registrar');
    expect(of('accounts')?.readers).toEqual(['administrator']);
    expect(of('rights')?.readers).toEqual(['registrar', 'data_protection_officer']);
  });
});
