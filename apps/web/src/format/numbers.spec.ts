import { describe, expect, it } from 'vitest';
import { formatCount, formatDifference, formatMonth, formatPercent } from './numbers.js';

describe('figures as a reader sees them', () => {
  it('groups thousands the Swedish way with a narrow space that never breaks', () => {
    expect(formatCount(1234, 'sv')).toBe('1\u202f234');
    expect(formatCount(1234, 'en')).toBe('1,234');
  });

  it('shows which way a difference goes', () => {
    expect(formatDifference(45, 'sv')).toBe('+45');
    expect(formatDifference(-1045, 'sv')).toBe('\u22121\u202f045');
    expect(formatDifference(0, 'sv')).toBe('0');
  });

  it('writes percentages and months as each language does', () => {
    expect(formatPercent(-12.4, 'sv')).toBe('12\u202f%');
    expect(formatPercent(12.4, 'en')).toBe('12%');
    expect(formatMonth(5, 'sv', 'long')).toBe('maj');
    expect(formatMonth(10, 'en', 'short')).toBe('Oct');
  });
});
