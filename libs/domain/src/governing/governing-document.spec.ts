import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personNames } from '../text/person-names.data.js';
import type { GoverningGoal, RegisteredDocument } from './governing-document.js';
import { governingFaults } from './governing-faults.js';
import { governingTargets, hasLapsed } from './governing-link.js';
import { governingValidity, heldDuring, successorsOf } from './governing-validity.js';

const goal = (id: string, changed: Partial<GoverningGoal> = {}): GoverningGoal => ({
  ...{ id, focusArea: null, text: `Mål ${id}`, wishedResult: '', indicator: '', isEnded: false },
  ...changed,
});
const document = (id: string, changed: Partial<RegisteredDocument> = {}): RegisteredDocument => ({
  ...{ id, organisationId: null, name: id, kind: 'programme', adoptedBy: 'Kommunfullmäktige' },
  ...{ adoptedOn: null, caseNumber: '', validFrom: '2025-01-01', validTo: null, link: '' },
  ...{ replaces: [], goals: [] },
  ...changed,
});
const faultsOf = (wish: RegisteredDocument, all: readonly RegisteredDocument[]) =>
  governingFaults(wish, { ...wish, all, names: personNames() }).map(({ path, code }) => [
    path,
    code,
  ]);
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));

describe('a governing document', () => {
  it('holds on each day of its own and on no other, until the first day of what replaces it', () => {
    fc.assert(
      fc.property(
        day,
        fc.option(day),
        fc.array(day, { maxLength: 3 }),
        day,
        (from, to, next, on) => {
          const own = document('a', { validFrom: from, validTo: to });
          const after = next.map((validFrom, at) => document(String(at), { validFrom }));
          const holds =
            on >= from && (to === null || on <= to) && after.every((each) => on < each.validFrom);
          expect(governingValidity(own, after, on) === 'valid').toBe(holds);
        },
      ),
    );
  });

  it('is told as replaced rather than ended where somebody can go on to another', () => {
    const old = document('old', { validTo: '2025-12-31' });
    const next = document('new', { validFrom: '2026-01-01', replaces: ['old'] });
    const on = (date: string) => governingValidity(old, successorsOf('old', [old, next]), date);
    expect([on('2024-12-31'), on('2025-12-31'), on('2026-01-01')]).toEqual([
      ...['not_yet', 'valid', 'replaced'],
    ]);
    expect(governingValidity(old, [], '2026-01-01')).toBe('ended');
  });

  it('is held during a period exactly when it holds on some day of it', () => {
    fc.assert(
      fc.property(day, fc.option(day), fc.array(day, { maxLength: 2 }), day, day, (...drawn) => {
        const [validFrom, validTo, next, one, other] = drawn;
        const own = document('a', { validFrom, validTo });
        const after = next.map((each, at) => document(String(at), { validFrom: each }));
        const [from, to] = [one, other].sort() as [string, string];
        let some = false;
        for (let at = Date.parse(from); at < Date.parse(to) && !some; at += 86_400_000) {
          some = governingValidity(own, after, new Date(at).toISOString().slice(0, 10)) === 'valid';
        }
        expect(heldDuring(own, after, { from, to })).toBe(some);
      }),
      { numRuns: 40 },
    );
  });

  it('cannot end before it begins, nor lead to anything but the web', () => {
    expect(faultsOf(document('a', { validTo: '2024-12-31' }), [])).toEqual([
      ['validTo', 'GOVERNING_ENDS_BEFORE'],
    ]);
    expect(faultsOf(document('a', { validTo: '2025-01-01' }), [])).toEqual([]);
    expect(faultsOf(document('a', { link: 'javascript:alert(1)' }), [])).toEqual([
      ['link', 'GOVERNING_LINK_WRONG'],
    ]);
  });

  it('never stands in its own place, however long the chain, and a chain without a circle is kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.boolean(), (length, closes) => {
        const chain = Array.from({ length }, (_, at) =>
          document(String(at), { replaces: at === 0 ? [] : [String(at - 1)] }),
        );
        const last = String(length - 1);
        const wish = { ...chain[0]!, replaces: closes ? [last] : [] };
        const circle = ['replaces', 'GOVERNING_REPLACES_CIRCLE'];
        expect(faultsOf(wish, chain)).toEqual(closes ? [circle] : []);
      }),
    );
  });

  it('replaces only what has the same owner, and what is there', () => {
    const ours = document('ours', { organisationId: 'board' });
    const theirs = document('theirs');
    const others = ['replaces', 'GOVERNING_REPLACES_OTHERS'];
    expect(faultsOf({ ...ours, replaces: ['theirs'] }, [ours, theirs])).toEqual([others]);
    expect(faultsOf({ ...theirs, replaces: ['nowhere'] }, [theirs])).toEqual([others]);
  });

  it('keeps each goal that it had, with an id of its own, and names no person in any', () => {
    const before = document('a', { goals: [goal('1'), goal('2')] });
    expect(faultsOf({ ...before, goals: [goal('1')] }, [before])).toEqual([
      ['goals', 'GOVERNING_GOAL_MISSING'],
    ]);
    expect(
      faultsOf({ ...before, goals: [goal('1'), goal('2', { isEnded: true })] }, [before]),
    ).toEqual([]);
    expect(faultsOf(document('b', { goals: [goal('1')] }), [before])).toEqual([
      ['goals.0.id', 'GOVERNING_GOAL_TAKEN'],
    ]);
    const named = [goal('1', { text: 'Ring Anna Andersson på 070-174 06 05.' }), goal('2')];
    expect(faultsOf({ ...before, goals: named }, [before])).toEqual([
      ['goals.0.text', 'PERSON_NOT_HERE'],
    ]);
  });
});

describe('a link to a governing document or a goal', () => {
  const old = document('old', { goals: [goal('g1'), goal('g2', { isEnded: true })] });
  const next = document('new', { validFrom: '2026-01-01', replaces: ['old'] });
  const lapsedOn = (date: string, id: string) =>
    governingTargets([id], [old, next], date).map(hasLapsed);

  it('leads on to what came in its place, and has lapsed from that day', () => {
    expect(governingTargets(['g1', 'nowhere'], [old, next], '2026-02-01')).toEqual([
      {
        ...{ id: 'g1', documentId: 'old', name: 'old', goal: 'Mål g1', validity: 'replaced' },
        ...{ isEnded: false, replacedBy: [{ id: 'new', name: 'new' }] },
      },
    ]);
    expect([lapsedOn('2025-12-31', 'g1'), lapsedOn('2026-01-01', 'g1')]).toEqual([[false], [true]]);
    expect(lapsedOn('2025-12-31', 'g2')).toEqual([true]);
    expect(lapsedOn('2025-12-31', 'new')).toEqual([false]);
  });
});
