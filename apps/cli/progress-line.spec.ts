import { describe, expect, it } from 'vitest';
import { ProgressLine } from './progress-line.js';

function lineOn(isTTY: boolean) {
  const written: string[] = [];
  let nowMs = 0;
  const line = new ProgressLine({ isTTY, write: (text) => written.push(text) }, () => nowMs);
  return { line, written, at: (ms: number) => (nowMs = ms) };
}

describe('progress', () => {
  it('changes one line on a terminal, and takes it away at the end', () => {
    const { line, written, at } = lineOn(true);
    line.show('1');
    line.show('2');
    at(150);
    line.show('3');
    line.end();
    expect(written).toEqual(['\r\u001b[2K1', '\r\u001b[2K3', '\r\u001b[2K']);
  });

  it('is a plain line now and then elsewhere, and nothing for short work', () => {
    const { line, written, at } = lineOn(false);
    line.show('1');
    at(4_999);
    line.show('2');
    at(5_000);
    line.show('3');
    line.end();
    expect(written).toEqual(['3\n']);
  });
});
