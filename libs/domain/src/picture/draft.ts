/** Whose text is kept of a field that two have changed; `both` puts theirs first and one's own after it. */
export type DraftChoice = 'mine' | 'theirs' | 'both';

export type DraftChoices<Value> = Readonly<Partial<Record<keyof Value, DraftChoice>>>;

/** What can be written by two at once and merged field by field (ADR 38). */
export interface Mergeable<Value> {
  readonly fields: readonly (keyof Value & string)[];
  /** In its one written form, so that two of them can be held against each other. */
  readonly clean: (value: Value) => Value;
  /** The two in one; undefined where a field can hold only one of them. */
  readonly together: (
    field: keyof Value & string,
    theirs: Value,
    mine: Value,
  ) => Value[keyof Value] | undefined;
  /** A field that is more than one word can join what the two have done to different parts of it; undefined: cannot. */
  readonly joined?: (
    field: keyof Value & string,
    base: Value,
    mine: Value,
    theirs: Value,
  ) => Value[keyof Value] | undefined;
}

export interface Stored<Value> {
  readonly revision: number;
  readonly value: Value;
}

/** What one writer has before them: what they started from, what they have written since, and what is in the way. */
export interface Draft<Value> {
  readonly base: Stored<Value>;
  readonly written: Value;
  /** What somebody else has kept meanwhile; null while nobody has. */
  readonly theirs: Stored<Value> | null;
  /** One's own before merges in which not all of it was chosen, oldest first; kept with what comes of it. */
  readonly aside: readonly Value[];
}

/** What is sent to be kept. */
export interface DraftSave<Value> {
  readonly revision: number;
  readonly value: Value;
  readonly aside: readonly Value[];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The draft of one kind of thing, as pure steps. */
export class Drafting<Value extends object> {
  constructor(private readonly kind: Mergeable<Value>) {}

  open(base: Stored<Value>): Draft<Value> {
    return { base, written: base.value, theirs: null, aside: [] };
  }

  write(draft: Draft<Value>, changed: Partial<Value>): Draft<Value> {
    return { ...draft, written: { ...draft.written, ...changed } };
  }

  /** What is to be kept now; null when there is nothing new, or when a choice has to be made first. */
  saveOf(draft: Draft<Value>): DraftSave<Value> | null {
    const { base, theirs, aside } = draft;
    const value = this.kind.clean(draft.written);
    if (theirs !== null) return null;
    if (aside.length === 0 && isSame(value, this.kind.clean(base.value))) return null;
    return { revision: base.revision, value, aside };
  }

  /** After the server has kept what was sent; what has been written since then stays. */
  kept(draft: Draft<Value>, sent: DraftSave<Value>, revision: number): Draft<Value> {
    return { ...draft, base: { revision, value: sent.value }, aside: [] };
  }

  /** After the server has refused, since somebody else has kept another. */
  refused(draft: Draft<Value>, theirs: Stored<Value>): Draft<Value> {
    return { ...draft, theirs };
  }

  /** The fields that both have changed, each in its own way; one of them must be chosen, or both. */
  conflictsOf({ base, written, theirs }: Draft<Value>): readonly (keyof Value & string)[] {
    if (theirs === null) return [];
    return this.merge(base.value, this.kind.clean(written), theirs.value).conflicts;
  }

  canKeepBoth({ written, theirs }: Draft<Value>, field: keyof Value & string): boolean {
    return theirs !== null && this.kind.together(field, theirs.value, written) !== undefined;
  }

  /**
   * After whoever writes has chosen. Where one's own was not chosen, the whole of it is set aside and kept in the history
   * before what came of it: nothing that two have written is lost.
   */
  merged(draft: Draft<Value>, choices: DraftChoices<Value>): Draft<Value> {
    const { base, theirs } = draft;
    if (theirs === null) return draft;
    const mine = this.kind.clean(draft.written);
    const { value, conflicts } = this.merge(base.value, mine, theirs.value);
    const written = conflicts.reduce<Value>((all, field) => {
      const choice = choices[field] ?? 'theirs';
      const both = choice === 'both' ? this.kind.together(field, theirs.value, mine) : undefined;
      const chosen = both ?? (choice === 'theirs' ? theirs.value : mine)[field];
      return { ...all, [field]: chosen };
    }, value);
    const losesSome = conflicts.some((field) => (choices[field] ?? 'theirs') === 'theirs');
    const aside = losesSome ? [...draft.aside, mine] : draft.aside;
    return { base: theirs, written, theirs: null, aside };
  }

  private merge(base: Value, mine: Value, theirs: Value) {
    const conflicts: (keyof Value & string)[] = [];
    let value = theirs;
    for (const field of this.kind.fields) {
      if (isSame(base[field], mine[field]) || isSame(mine[field], theirs[field])) continue;
      if (isSame(base[field], theirs[field])) value = { ...value, [field]: mine[field] };
      else {
        const joined = this.kind.joined?.(field, base, mine, theirs);
        if (joined === undefined) conflicts.push(field);
        else value = { ...value, [field]: joined };
      }
    }
    return { value, conflicts };
  }
}
