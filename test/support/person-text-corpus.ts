import type { PersonDataKind } from '#domain';
import { Seeded } from './fuzz/seeded.js';
import {
  BANK_ACCOUNTS,
  COMMON_FIRST,
  COMMON_LAST,
  HELD_OUT,
  RARE_FIRST,
  RARE_LAST,
  STREETS,
  TUNED_ON,
} from './person-text.data.js';

export interface Label {
  readonly kind: PersonDataKind;
  readonly from: number;
  readonly to: number;
}

/** A sentence as a report would say it, and what in it points out a person. */
export interface LabelledSentence {
  readonly text: string;
  readonly labels: readonly Label[];
  /** Whether the rules were written with sentences of this form at hand. */
  readonly isHeldOut: boolean;
}

const SLOT = /\{([a-z]+)\}/g;
/** Of each form. */
const SENTENCES_EACH = 24;
/** One name of five is in no list of common ones. */
const RARE_SHARE = 0.2;
const LUHN_BASE = 10;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function luhnDigit(nine: string): number {
  let sum = 0;
  for (let at = 0; at < nine.length; at += 1) {
    const product = Number(nine[at]) * (at % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (LUHN_BASE - (sum % LUHN_BASE)) % LUHN_BASE;
}

/** Values of the slots. Numbers are made up with the right check digit, and belong to nobody on purpose. */
class Filler {
  constructor(private readonly random: Seeded) {}

  private one<T>(choices: readonly T[]): T {
    return this.random.pick(choices);
  }

  private digits(count: number): string {
    return Array.from({ length: count }, () => this.random.below(10)).join('');
  }

  private number(dayMore: number): string {
    const year = 1925 + this.random.below(94);
    const date = `${twoDigits(year % 100)}${twoDigits(1 + this.random.below(12))}${twoDigits(1 + this.random.below(28) + dayMore)}`;
    const serial = String(1 + this.random.below(998)).padStart(3, '0');
    const rest = `${serial}${luhnDigit(date + serial)}`;
    const century = String(Math.floor(year / 100));
    return this.one([
      `${date}-${rest}`,
      `${date}-${rest}`,
      `${century}${date}-${rest}`,
      `${century}${date}${rest}`,
      `${date}${rest}`,
      `${date} ${rest}`,
      `${century}${date} ${rest}`,
      `${date}+${rest}`,
      `${date}\u2013${rest}`,
      `${date}\u00a0${rest}`,
      `${century}${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}-${rest}`,
    ]);
  }

  private phone(): string {
    const mobile = `07${this.one(['0', '2', '3', '6', '9'])}`;
    const [a, b, c] = [this.digits(3), this.digits(2), this.digits(2)];
    const national = mobile.slice(1);
    return this.one([
      `${mobile}-${a} ${b} ${c}`,
      `${mobile}-${a}${b}${c}`,
      `${mobile} ${a} ${b} ${c}`,
      `${mobile}${a}${b}${c}`,
      `+46 ${national} ${a} ${b} ${c}`,
      `+46${national}${a}${b}${c}`,
      `+46 (0)${national}-${a} ${b} ${c}`,
      `0046${national}${a}${b}${c}`,
      `08-${a} ${b} ${c}`,
      `08-508 ${b} ${a}`,
      `08/${a}${b}${c}`,
      `0${this.one(['11', '13', '18', '19', '31', '40', '46', '90'])}-${a} ${b} ${c}`,
      `0${this.one(['150', '155', '226', '320', '411', '455'])}-${a} ${b}`,
      `${mobile}\u2011${a}\u00a0${b}\u00a0${c}`,
    ]);
  }

  private name(): { first: string; last: string } {
    const isRare = () => this.random.chance(RARE_SHARE);
    return {
      first: this.one(isRare() ? RARE_FIRST : COMMON_FIRST),
      last: this.one(isRare() ? RARE_LAST : COMMON_LAST),
    };
  }

  /** @returns the kind, if the slot holds what points out a person, and its words. */
  fill(slot: string): { readonly kind?: PersonDataKind; readonly words: string } {
    const { first, last } = this.name();
    switch (slot) {
      case 'pnr':
        return { kind: 'personal_number', words: this.number(0) };
      case 'samnr':
        return { kind: 'coordination_number', words: this.number(60) };
      case 'tf':
        return {
          kind: 'reserve_number',
          words: `${this.number(0).replace(/\D/g, '').slice(-10, -4)}-${this.one(['TF12', 'T123', 'P021', 'TF07'])}`,
        };
      case 'phone':
        return { kind: 'phone', words: this.phone() };
      case 'email':
        return {
          kind: 'email',
          words: this.one([
            `${first}.${last}@kommun.example`,
            `${first}${this.digits(2)}@post.example`,
            `${first}_${last}@skola.exempel.se`,
            `${first}-${last}@foretag.example`,
          ])
            .toLowerCase()
            .replaceAll(' ', ''),
        };
      case 'whole':
        return { kind: 'name', words: `${first} ${last}` };
      case 'first':
        return { kind: 'name', words: this.one(COMMON_FIRST) };
      case 'account':
        return { kind: 'bank_account', words: this.one(BANK_ACCOUNTS) };
      case 'reg':
        return {
          kind: 'registration_number',
          words: `${this.one(['ABC', 'KLM', 'RUT', 'XTZ', 'GHJ'])}${this.one(['', ' '])}${this.digits(2)}${this.one(['3', '8', 'A', 'G'])}`,
        };
      case 'home':
        return { kind: 'address', words: `${this.one(STREETS)} ${1 + this.random.below(90)}` };
      case 'street':
        return { words: `${this.one(STREETS)}` };
      case 'n':
        return { words: this.digits(3) };
      case 'time':
        return { words: `${twoDigits(this.random.below(24))}.${twoDigits(this.random.below(60))}` };
      case 'date':
        return {
          words: `2026-${twoDigits(1 + this.random.below(12))}-${twoDigits(1 + this.random.below(28))}`,
        };
      default:
        throw new Error(`no such slot: ${slot}`);
    }
  }

  sentence(form: string, isHeldOut: boolean): LabelledSentence {
    const labels: Label[] = [];
    let text = '';
    let end = 0;
    for (const { 0: found, 1: slot, index } of form.matchAll(SLOT)) {
      text += form.slice(end, index);
      end = index + found.length;
      const { kind, words } = this.fill(slot ?? '');
      if (kind !== undefined)
        labels.push({ kind, from: text.length, to: text.length + words.length });
      text += words;
    }
    return { text: text + form.slice(end), labels, isHeldOut };
  }
}

/** Labelled sentences, the same each time: made from forms, of which the rules have seen the first list only. */
export function personTextCorpus(): LabelledSentence[] {
  const filler = new Filler(new Seeded(20261129));
  const of = (forms: readonly string[], isHeldOut: boolean) =>
    forms.flatMap((form) =>
      Array.from({ length: SENTENCES_EACH }, () => filler.sentence(form, isHeldOut)),
    );
  return [...of(TUNED_ON, false), ...of(HELD_OUT, true)];
}
