const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);
/** All of the above but the backslash are below or above these: letters and digits are passed over quickly. */
const LAST_BELOW = COLON;
const FIRST_ABOVE = 91;

/** Follows JSON text into strings, lists and objects, chunk by chunk, without recursion. */
export class JsonNesting {
  deepest = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;

  /** Where the next comma, colon or closing bracket stands that belongs to nothing inner; the length when nowhere. */
  next(text: string, from: number): number {
    const { length } = text;
    for (let at = from; at < length; at += 1) {
      if (this.inString) {
        at = this.endOfString(text, at);
        continue;
      }
      const code = text.charCodeAt(at);
      if (code > LAST_BELOW && code < FIRST_ABOVE) continue;
      if (code === QUOTE) this.inString = true;
      else if (OPENING.has(code)) this.enter();
      else if (CLOSING.has(code)) {
        if (this.depth === 0) return at;
        this.depth -= 1;
      } else if (this.depth === 0 && (code === COMMA || code === COLON)) return at;
    }
    return length;
  }

  enter(): void {
    this.depth += 1;
    if (this.depth > this.deepest) this.deepest = this.depth;
  }

  /** For the next value at the same place. */
  reset(): void {
    this.deepest = this.depth;
  }

  /** The closing quotation mark, or the end of the text. */
  private endOfString(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.escaped) this.escaped = false;
      else if (code === BACKSLASH) this.escaped = true;
      else if (code === QUOTE) {
        this.inString = false;
        return at;
      }
    }
    return at;
  }
}

/** Levels of lists and objects in one whole JSON text. */
export function depthOf(text: string): number {
  const nesting = new JsonNesting();
  for (let at = 0; at < text.length; at += 1) at = nesting.next(text, at);
  return nesting.deepest;
}
