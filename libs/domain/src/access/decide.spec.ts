import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentStatuses } from '../incident/incident-values.js';
import { tiers } from '../taxonomy/terms.js';
import type { Actor, Holding } from './actor.js';
import { decide, type PolicyObject } from './decide.js';
import { permissions } from './permissions.js';
import { permissionsOf } from './permission-table.js';
import { policy } from './policy.js';
import { isWithin, reachOf, seenIn, showing } from './reach.js';
import { roles, type Role } from './roles.js';

const organisationOf = { a1: 'A', a2: 'A', b1: 'B' } as const;
type Unit = keyof typeof organisationOf;
const units = Object.keys(organisationOf) as Unit[];

const holdings = fc
  .record({
    role: fc.constantFrom<Role>(...roles),
    scope: fc.constantFrom('everywhere', 'A', 'B', ...units),
  })
  .map(({ role, scope }): Holding => {
    if (scope === 'everywhere') return { role, organisationId: null, unitId: null };
    const unit = units.find((each) => each === scope);
    return { role, organisationId: unit ? organisationOf[unit] : scope, unitId: unit ?? null };
  });

function actorOf(held: readonly Holding[], accountId = 'me'): Actor {
  const names = [...new Set(held.map(({ role }) => role))];
  return {
    ...{ accountId, personId: accountId, name: 'x', holdings: held, roles: names },
    permissions: permissionsOf(names),
  };
}

const actors = fc.array(holdings, { maxLength: 4 }).map((held) => actorOf(held));

const objects = fc
  .record({
    senderId: fc.constantFrom('me', 'other'),
    unit: fc.option(fc.constantFrom(...units)),
    organisationId: fc.option(fc.constantFrom('A', 'B')),
    above: fc.option(fc.constantFrom('A', 'B')),
    tier: fc.constantFrom(...tiers),
    state: fc.constantFrom(...incidentStatuses),
    isRestricted: fc.boolean(),
  })
  .map(({ unit, organisationId, above, ...rest }): PolicyObject => ({
    ...rest,
    organisationId: unit === null ? organisationId : organisationOf[unit],
    isOfUnit: (unitId) => unitId === unit,
    isUnder: (id) => id === above,
  }));
const acts = fc.constantFrom(...permissions);

describe('a token that lets less than the roles of its person', () => {
  it('allows what both allow, in a decision and in a reach', () => {
    fc.assert(
      fc.property(actors, acts, acts, objects, (actor, scope, act, object) => {
        const permissions = new Set([scope].filter((each) => actor.permissions.has(each)));
        const narrowed = { ...actor, permissions };
        const allowed = scope === act && decide(actor, act, object).allowed;
        expect(decide(narrowed, act, object).allowed).toBe(allowed);
        expect(seenIn(reachOf(narrowed, act), object) !== undefined).toBe(allowed);
      }),
    );
  });
});

describe('a decision', () => {
  it('is allowed exactly when the object lies in the reach, with the same to see', () => {
    fc.assert(
      fc.property(actors, acts, objects, (actor, act, object) => {
        const { allowed, fields, by, refusals } = decide(actor, act, object);
        const seen = seenIn(reachOf(actor, act), object);
        expect(seen !== undefined).toBe(allowed);
        if (seen !== undefined) expect(seen).toEqual(fields);
        expect(by.length > 0).toBe(allowed);
        expect(refusals.length > 0).toBe(!allowed);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never comes of one role with the reach of another: each holding opens what it opens alone', () => {
    fc.assert(
      fc.property(fc.array(holdings, { maxLength: 4 }), acts, objects, (held, act, object) => {
        const together = decide(actorOf(held), act, object).allowed;
        const apart = held.some((each) => decide(actorOf([each]), act, object).allowed);
        expect(together).toBe(apart);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never allowed where the guard says that the permission is held nowhere', () => {
    fc.assert(
      fc.property(actors, acts, objects, (actor, act, object) => {
        if (!actor.permissions.has(act)) {
          expect(decide(actor, act, object)).toMatchObject({ allowed: false });
        }
      }),
    );
  });

  it('tells what was lacking, in the words of the first thing that was', () => {
    const [manager, coordinator, city] = (
      [
        { role: 'unit_manager', organisationId: 'A', unitId: 'a1' },
        { role: 'prevention_coordinator', organisationId: 'A', unitId: null },
        { role: 'city_security_office', organisationId: null, unitId: null },
      ] as const
    ).map((each) => actorOf([each])) as [Actor, Actor, Actor];
    const theirs = { senderId: 'other', organisationId: 'A', tier: 'protected' } as const;
    const ofA1 = { ...theirs, state: 'recorded', isOfUnit: (id: string) => id === 'a1' } as const;
    const lacks = (actor: Actor, object: PolicyObject) =>
      decide(actor, 'incident.read', object).refusals.map(({ lack }) => lack);
    expect(decide(manager, 'incident.read', ofA1)).toMatchObject({ allowed: true });
    expect(lacks(manager, { ...ofA1, isOfUnit: () => false })).toEqual(['sender', 'unit']);
    expect(lacks(coordinator, ofA1)).toEqual(['sender', 'tier']);
    expect(lacks(coordinator, { ...ofA1, organisationId: 'B' })).toEqual([
      'sender',
      'organisation',
    ]);
    expect(lacks(city, ofA1)).toEqual(['role']);
    const withdrawn = { ...ofA1, state: 'withdrawn' } as const;
    expect(decide(manager, 'incident.correct', withdrawn).refusals.map(({ lack }) => lack)).toEqual(
      ['sender', 'state'],
    );
  });

  it('lets a registrar keep what the role is held for and what lies under that, and an administrator all', () => {
    const keeps = (role: Role, organisationId: string | null, object: PolicyObject) =>
      decide(actorOf([{ role, organisationId, unitId: null }]), 'organisation.administer', object);
    const company = { organisationId: 'B', isUnder: (id: string) => id === 'A' };
    expect(keeps('registrar', 'A', company).allowed).toBe(true);
    expect(keeps('registrar', 'B', company).allowed).toBe(true);
    const parent = { organisationId: 'A' };
    expect(keeps('registrar', 'B', parent).refusals).toMatchObject([{ lack: 'organisation' }]);
    expect(keeps('registrar', null, parent).refusals).toMatchObject([{ lack: 'organisation' }]);
    expect(keeps('administrator', null, parent).allowed).toBe(true);
  });

  it('opens no incident of another organisation to anybody but its sender', () => {
    fc.assert(
      fc.property(actors, objects, (actor, object) => {
        const theirs = actor.holdings.map(({ organisationId }) => organisationId);
        if (object.senderId === 'me' || theirs.includes(object.organisationId ?? null)) return;
        expect(decide(actor, 'incident.read', object).allowed).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is restricted', () => {
  it('shows nobody what was told, and lets nobody act on it, whatever the role', () => {
    fc.assert(
      fc.property(actors, acts, objects, (actor, act, object) => {
        const restricted = { ...object, isRestricted: true };
        const { allowed, fields } = decide(actor, act, restricted);
        for (const field of ['text', 'place', 'time', 'sender'] as const) {
          expect(fields.has(field)).toBe(false);
          expect(seenIn(showing(reachOf(actor, act), field), restricted)).toBeUndefined();
        }
        const acting = ['incident.correct', 'incident.withdraw', 'incident.handle'];
        if (acting.includes(act)) expect(allowed).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is counted and listed as before by those who read it otherwise', () => {
    fc.assert(
      fc.property(actors, objects, (actor, object) => {
        const allowed = (isRestricted: boolean) =>
          decide(actor, 'incident.read', { ...object, isRestricted }).allowed;
        expect(allowed(true)).toBe(allowed(false));
      }),
    );
  });
});

describe('a reach', () => {
  it('is within another only when everything in it is in the other, with no more to see', () => {
    fc.assert(
      fc.property(actors, actors, fc.array(objects), (before, after, several) => {
        const [then, now] = [reachOf(before, 'incident.read'), reachOf(after, 'incident.read')];
        if (!isWithin(then, now)) return;
        for (const object of several) {
          const seen = seenIn(then, object);
          if (seen === undefined) continue;
          for (const field of seen) expect(seenIn(now, object)?.has(field)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is within itself', () => {
    fc.assert(
      fc.property(actors, acts, (actor, act) => {
        expect(isWithin(reachOf(actor, act), reachOf(actor, act))).toBe(true);
      }),
    );
  });
});

describe('the policy', () => {
  it('names each rule once, and says why in both languages', () => {
    expect(new Set(policy.map(({ code }) => code)).size).toBe(policy.length);
    for (const { why } of policy) expect([why.sv, why.en].every((text) => text !== '')).toBe(true);
  });

  it('never shows a row without its statistical columns: these are not masked one by one', () => {
    for (const { fields } of policy) {
      if (fields === undefined) continue;
      expect(fields).toEqual(expect.arrayContaining(['statistics', 'unit', 'affected', 'details']));
    }
  });

  it('lets nobody act on what they do not read in full', () => {
    for (const { actions, fields = [] } of policy) {
      if (actions.some((act) => act === 'incident.correct' || act === 'incident.withdraw')) {
        expect(fields).toEqual(expect.arrayContaining(['place', 'time', 'text']));
      }
    }
  });

  it('gives what is strict to the security coordinator and the sender alone', () => {
    const strict = policy.filter(
      ({ actions, tiers: some }) => actions.includes('incident.read') && some?.includes('strict'),
    );
    expect(strict.filter(({ within }) => within !== 'own').flatMap((rule) => rule.roles)).toEqual([
      'security_coordinator',
    ]);
  });
});
