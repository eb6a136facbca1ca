import type { Fault } from '#domain';
import { fileFault } from '../file-fault.js';
import { JsonNesting } from './json-nesting.js';
import { ROW_CHARACTERS_MAX, ROW_EXCERPT_CHARACTERS } from './reading-limits.js';

/** One record of a JSON list as text, not yet parsed. */
export interface RecordText {
  readonly record: number;
  /** Of a record that is too long only the beginning. */
  readonly text: string;
  readonly tooLong: boolean;
  /** Levels of lists and objects in it. */
  readonly depth: number;
}

const SPACE = /[^ \t\r\n]/g;

type Place =
  | 'start'
  /** In an object, before or in a member that is not the list. */
  | 'member'
  /** After the colon of a member. */
  | 'value'
  /** After `[` of a member's value: records follow, or something else. */
  | 'first'
  | 'list'
  | 'end';

/**
 * Cuts a JSON list into its records, chunk by chunk, also when the list lies in an object beside other members. Keeps
 * one record at most; whether a record is valid JSON is for others to say.
 */
export class JsonScanner {
  /** The file cannot be read beyond what has been given. */
  broken: Fault | undefined;
  private place: Place = 'start';
  private wrapped = false;
  private lists = 0;
  private hasEmptyList = false;
  private record = 0;
  private readonly nesting = new JsonNesting();
  private kept = '';
  private tooLong = false;

  /** The records that end in what has been given so far. @param last true with the last text, which may be empty. */
  push(text: string, last: boolean): RecordText[] {
    const records: RecordText[] = [];
    for (let at = 0; at < text.length && this.broken === undefined;) {
      at = this.place === 'list' ? this.inList(text, at, records) : this.outside(text, at);
    }
    if (last && this.place !== 'end') this.breakOff();
    if (last && this.broken === undefined && this.lists === 0) {
      this.broken = fileFault({ code: this.hasEmptyList ? 'FILE_EMPTY' : 'FILE_NOT_JSON' });
    }
    return records;
  }

  private breakOff(): void {
    const { record } = this;
    this.broken ??=
      record === 0
        ? fileFault({ code: 'FILE_NOT_JSON' })
        : fileFault({ code: 'FILE_BROKEN_OFF', values: { record } });
  }

  private outside(text: string, from: number): number {
    const { place } = this;
    if (place === 'member') return this.inMember(text, from);
    SPACE.lastIndex = from;
    const at = SPACE.exec(text)?.index ?? text.length;
    if (at === text.length) return at;
    const sign = text[at];
    switch (place) {
      case 'start':
        if (sign === '[') return this.beginList(at + 1);
        if (sign === '{') return this.goTo('member', at + 1);
        break;
      case 'value':
        return sign === '[' ? this.goTo('first', at + 1) : this.goTo('member', at);
      case 'first':
        if (sign === '{') {
          this.wrapped = true;
          return this.beginList(at);
        }
        this.hasEmptyList ||= sign === ']';
        this.nesting.enter();
        return this.goTo('member', at);
      default:
        break;
    }
    this.breakOff();
    return text.length;
  }

  private goTo(place: Place, at: number): number {
    this.place = place;
    return at;
  }

  private beginList(at: number): number {
    this.lists += 1;
    this.nesting.reset();
    if (this.lists > 1) this.broken = fileFault({ code: 'FILE_LISTS_SEVERAL' });
    return this.goTo('list', at);
  }

  private inMember(text: string, from: number): number {
    const at = this.nesting.next(text, from);
    if (at === text.length) return at;
    const sign = text[at];
    if (sign === ':') return this.goTo('value', at + 1);
    if (sign === '}') return this.goTo('end', at + 1);
    if (sign === ']') this.breakOff();
    return at + 1;
  }

  private inList(text: string, from: number, records: RecordText[]): number {
    const at = this.nesting.next(text, from);
    this.keep(text.slice(from, at));
    if (at === text.length) return at;
    const sign = text[at];
    if (sign === ':') this.keep(sign);
    if (sign === ',') this.give(records);
    if (sign === '}') this.breakOff();
    if (sign === ']') {
      // Only a list without any record has nothing before its end.
      if (this.kept !== '' || this.record > 0) this.give(records);
      this.place = this.wrapped ? 'member' : 'end';
    }
    return at + 1;
  }

  private keep(part: string): void {
    if (this.tooLong) return;
    this.kept += this.kept === '' ? part.trimStart() : part;
    this.tooLong = this.kept.length > ROW_CHARACTERS_MAX;
    if (this.tooLong) this.kept = this.kept.slice(0, ROW_EXCERPT_CHARACTERS);
  }

  private give(records: RecordText[]): void {
    this.record += 1;
    const { record, kept, tooLong, nesting } = this;
    records.push({ record, text: kept, tooLong, depth: nesting.deepest });
    this.kept = '';
    this.tooLong = false;
    nesting.reset();
  }
}
