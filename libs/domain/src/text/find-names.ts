import type { Certainty, PersonData, PersonNames } from './person-data.js';
import type { Word } from './words.js';

/** What stands before somebody's name, and hardly before anything else. */
const CALLED = new Set(
  `heter hette kallas kallad kallade namn namnet vid-namn döpt kollega kollegan kollegor chef chefen
   biträdande enhetschef enhetschefen avdelningschef gruppledare gruppledaren handläggare handläggaren
   socialsekreterare socialsekreteraren kurator kuratorn sjuksköterska sjuksköterskan undersköterskan rektor rektorn
   lärare läraren mentor mentorn fältare fältassistent fältassistenten väktare väktaren ordningsvakt ordningsvakten
   vaktmästare vaktmästaren bovärd bovärden brukare brukaren elev eleven klient klienten kund kunden granne grannen
   hyresgäst hyresgästen vikarie vikarien kompis kompisen pojkvän pojkvännen flickvän flickvännen sambo sambon man
   frun hustrun maken makan son sonen dotter dottern bror brodern broder syster systern pappa pappan mamma mamman
   killen tjejen pojken flickan mannen kvinnan herr fru fröken hr doktor doktorn dr advokat advokaten boende
   patient patienten assistent assistenten receptionist receptionisten kommunalrådet ordföranden`.split(
    /\s+/,
  ),
);
/** Words after which even a name that is in no list is one: "en kille som heter Zbyszko". */
const NAMES_ANYTHING = new Set(['heter', 'hette', 'kallas', 'kallad', 'kallade']);
/** Firms by a name that everybody knows. */
const FIRMS = new Set(['willys', 'emmaus', 'ellos', 'jysk', 'åhléns', 'hemköp', 'danderyd']);
/** They begin with a capital only because a sentence does. */
const BEGINNINGS = new Set(
  `jag du han hon hen den det vi ni de dom man min mitt mina din vår vårt våra sin en ett och men eller så då när där
   här som att i på av till från för med utan om efter före innan sedan under över vid mot hos ut upp ner in bakom
   bredvid två tre fyra fem flera alla ingen inga någon några något denna denne detta dessa idag igår imorgon nu
   måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september
   oktober november december polisen väktare personal personalen eleven elever mannen kvinnan barnet killen tjejen
   ring fick såg hörde kom gick var är blev kanske inte dock även också vem vad hur varför kl ca obs ska kan`.split(
    /\s+/,
  ),
);
/** After these a name is a church's, a king's or a saint's. */
const NAMED_AFTER = new Set(
  'sankt sankta s:t s:ta st sta kung konung drottning prins prinsessan prinsessa kronprinsessan hotell hotel hertig jungfru'.split(
    ' ',
  ),
);
/** Before these, or words that end like them, a name is that of a place or a thing. */
const PLACE =
  /^(?:[\p{L}-]*(?:gata|gatan|väg|vägen|leden|platsen|gränd|gränden|torg|torget|skola|skolan|skolans|klasser|gymnasiet|gymnasium|kyrka|kyrkan|kyrkans|församling|sjukhus|sjukhuset|sjukhem|bro|bron|backe|backen|stig|stigen|allé|park|parken|plan|plats|hus|huset|hall|hallen|gård|gården|hamn|hamnen|förskola|förskolan|station|centrum|köpcentrum|pizzeria|restaurang|kiosk|café|tower|center|arena|stadium|hotel|hotell|museum|museet|begravningsplats|kajen|varv|apotek|salong|livs)|södra|norra|västra|östra|ab|hb|kb|aktiebolag|dag|dagen|dags|group|express|street|beach|live|benz|stad|kommun|stiftelse|stiftelsen|linje|linjen|kulle|höjd|udde|strand|ö|ön)$/u; // prettier-ignore
/** Surnames by form, where the first name is known. */
const LAST_FORM = /(?:sson|sdotter|qvist|kvist|gren|berg|bergh|ström|lund|lundh|dahl|blom|man|mark|stedt|holm|vall|wall|löf|ell|én|in|ius|ović|ovic|evic|zadeh|pour|ski|ska|enko|oğlu|oglu|yan|ian|ez)$/u; // prettier-ignore
/** Surnames that end as places do: Skarsgård, Hedebro. */
const LAST_AS_PLACE = /^\p{L}{3,}(?:gård|bro|backe|strand|stad|hamn|hall|park)$/u;
/** Surnames that stand for a person also without a first name. */
const LAST_ALONE = /(?:sson|sdotter|qvist|kvist)$/u;
const PARTICLES = new Set(['af', 'von', 'van', 'de', 'al', 'el', 'bin', 'ben', 'la', 'da', 'der']);
const WORDS_MAX = 4;
/** Letters of the shortest first name that is taken for one though no list has it. */
const FIRST_MIN = 3;
const DIGIT = /\d/;
const INITIAL = /(?:^|[^\p{L}])\p{Lu}\. ?$/u;
const ROMAN = /^[IVX]+(?::[a-e])?s?$/;
/** As far back as a sentence's end is looked for: a gap of any length could be made to take long. */
const GAP_CHARACTERS_MAX = 12;
/** What ends a sentence, or begins a list: what follows has its capital from there. */
const SENTENCE_END = /[.!?:;\n\r•"”»*]\s*$|^\s*-\s*$/;

/** Looks through the words of one text. */
class NameSearch {
  readonly found: PersonData[] = [];
  private readonly lower: string[] = [];

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly names: PersonNames,
  ) {}

  run(): PersonData[] {
    for (let at = 0; at < this.words.length;) {
      const word = this.words[at]!;
      const taken = word.isCapitalised ? this.nameAt(at) : this.smallNameAt(at);
      at += Math.max(1, taken);
    }
    return this.found;
  }

  /** @returns how many words were a name, or the name of something else, and need not be looked at again. */
  private nameAt(at: number): number {
    const first = this.rankOfFirst(at);
    if (DIGIT.test(this.text.charAt(this.words[at]!.to)) || FIRMS.has(this.wordAt(at))) return 1;
    if (first === 'none' && BEGINNINGS.has(this.wordAt(at))) return 1;
    const before = at > 0 && this.isBeside(at - 1) ? this.wordAt(at - 1) : '';
    const isCalled = CALLED.has(before);
    // Most words with a capital only begin a sentence, or are places: they cost no more than looking them up.
    if (first === 'none' && !isCalled && !this.isLastNext(at) && !this.isKnownLast(this.wordAt(at)))
      return 1;
    const end = this.endOf(at);
    const count = end - at;
    if (NAMED_AFTER.has(before) || this.isPlace(end) || this.isKing(end)) return count;
    if (first === 'none') return this.withoutFirst(at, count, before);
    if (count > 1 && (first === 'sure' || this.isLast(end - 1))) {
      return this.put(at, end, this.isLast(end - 1) ? 'certain' : 'likely');
    }
    if (first !== 'sure' && !isCalled) return 1;
    return this.isAfterLast(at) ? this.putWithLast(at) : this.put(at, at + 1, 'likely');
  }

  private withoutFirst(at: number, count: number, before: string): number {
    const word = this.wordAt(at);
    if (NAMES_ANYTHING.has(before)) return this.put(at, at + count, 'likely');
    if (count > 1 && this.isLastNext(at)) return this.put(at, at + 2, 'certain');
    const isTitled = CALLED.has(before);
    const isAlone =
      this.isAfterInitial(at) ||
      (LAST_ALONE.test(word.replace(/s$/, '')) && !this.beginsSentence(at));
    if (this.isKnownLast(word) && (isTitled || isAlone)) return this.put(at, at + 1, 'likely');
    return 1;
  }

  /** "Svensson, Anna", as in registers. */
  private isAfterLast(at: number): boolean {
    const before = this.words[at - 1];
    if (before?.isCapitalised !== true || !this.isKnownLast(this.wordAt(at - 1))) return false;
    return this.text.slice(before.to, this.words[at]!.from) === ', ';
  }

  private putWithLast(at: number): number {
    if ((this.found.at(-1)?.to ?? 0) > this.words[at - 1]!.from) this.found.pop();
    this.put(at - 1, at + 1, 'certain');
    return 1;
  }

  /** "A. Svensson". */
  private isAfterInitial(at: number): boolean {
    return INITIAL.test(
      this.text.slice(Math.max(0, this.words[at]!.from - 4), this.words[at]!.from),
    );
  }

  /** "anna svensson", from somebody who writes no capitals. */
  private smallNameAt(at: number): number {
    const { from, to } = this.words[at]!;
    if (!this.text.startsWith('son', to - 3) && !this.text.startsWith('sons', to - 4)) return 1;
    if (at === 0 || !this.isBeside(at - 1) || !LAST_ALONE.test(this.text.slice(from, to))) return 1;
    const first = this.wordAt(at - 1);
    if (this.names.first.has(first) && this.isKnownLast(this.wordAt(at))) {
      const last = this.found.at(-1);
      if (last !== undefined && last.to > this.words[at - 1]!.from) this.found.pop();
      this.put(at - 1, at + 1, 'certain');
    }
    return 1;
  }

  /** Where the capitalised words end that begin at `at`, particles between them among them. */
  private endOf(at: number): number {
    let end = at + 1;
    while (end < this.words.length && end - at < WORDS_MAX && this.isBeside(end - 1)) {
      const word = this.words[end]!;
      const isParticle =
        !word.isCapitalised &&
        PARTICLES.has(this.wordAt(end)) &&
        this.words[end + 1]?.isCapitalised === true &&
        this.isBeside(end);
      if (!word.isCapitalised && !isParticle) break;
      if (word.isCapitalised && BEGINNINGS.has(this.wordAt(end))) break;
      // "Anna Karlssons" ends with its own genitive.
      end += 1;
      if (word.isCapitalised && this.isKnownGenitive(end - 1)) break;
    }
    return end;
  }

  /** Whether what follows, or the last word itself, makes it a place or a thing. */
  private isPlace(end: number): boolean {
    const last = this.words[end - 1]!;
    if (PLACE.test(this.wordAt(end - 1)) && !LAST_AS_PLACE.test(this.wordAt(end - 1))) return true;
    const next = this.words[end];
    return next !== undefined && this.isBeside(end - 1) && last.to < next.from
      ? PLACE.test(this.wordAt(end)) && !this.isOrdinary(end)
      : false;
  }

  /** "Karl XII": where a number follows, no reporter knows him. */
  private isKing(end: number): boolean {
    const [last, next] = [this.words[end - 1]!, this.words[end]];
    const isNumber = ({ from, to }: Word) => ROMAN.test(this.text.slice(from, to));
    return isNumber(last) || (next !== undefined && this.isBeside(end - 1) && isNumber(next));
  }

  /** "Anna hus brann" is rare; "Anna in" is not: a short word that only happens to end so says nothing. */
  private isOrdinary(at: number): boolean {
    return (
      ['dag', 'strand', 'plan', 'plats', 'man'].includes(this.wordAt(at)) &&
      !this.isGenitive(at - 1)
    );
  }

  private isKnownGenitive(at: number): boolean {
    return this.isGenitive(at) && this.isKnownLast(this.wordAt(at).slice(0, -1));
  }

  private isGenitive(at: number): boolean {
    const word = this.wordAt(at);
    return word.endsWith('s') && !this.names.first.has(word) && !this.names.last.has(word);
  }

  private rankOfFirst(at: number): 'sure' | 'ambiguous' | 'none' {
    const word = this.wordAt(at);
    const rank = (name: string) => {
      if (this.names.first.has(name)) return 'sure';
      if (this.names.words.has(name)) {
        return this.beginsSentence(at) || this.isShouted(at) ? 'ambiguous' : 'sure';
      }
      return this.names.things.has(name) ? 'ambiguous' : 'none';
    };
    const whole = rank(word);
    if (whole !== 'none') return whole;
    if (word.endsWith('s')) {
      const base = rank(word.slice(0, -1));
      // "Dags", "Bos": the genitive of a word is no name by itself.
      if (base === 'sure' && this.names.first.has(word.slice(0, -1))) return base;
    }
    const hyphen = word.indexOf('-');
    if (hyphen <= 0) return 'none';
    const halves = word.split('-');
    return halves.every((half) => rank(half.replace(/s$/, '')) !== 'none' || rank(half) !== 'none')
      ? 'sure'
      : 'none';
  }

  private isKnownLast(word: string): boolean {
    const { last } = this.names;
    return (
      last.has(word) ||
      (word.endsWith('s') && last.has(word.slice(0, -1))) ||
      LAST_ALONE.test(word.replace(/s$/, ''))
    );
  }

  /** Whether a surname that is one by form and by list stands next: then this is a first name that few have. */
  private isLastNext(at: number): boolean {
    const next = this.words[at + 1];
    if (next?.isCapitalised !== true || !this.isBeside(at)) return false;
    const [word, own] = [this.wordAt(at + 1), this.wordAt(at)];
    if (own.length < FIRST_MIN || !this.isKnownLast(word)) return false;
    const base = word.replace(/s$/, '');
    return LAST_ALONE.test(base) || (LAST_FORM.test(base) && !this.beginsSentence(at));
  }

  private isLast(at: number): boolean {
    const word = this.wordAt(at);
    if (this.isKnownLast(word) || LAST_FORM.test(word)) return true;
    return word.includes('-') && word.split('-').some((half) => this.isKnownLast(half));
  }

  private beginsSentence(at: number): boolean {
    if (at === 0) return true;
    const { from } = this.words[at]!;
    const since = Math.max(this.words[at - 1]!.to, from - GAP_CHARACTERS_MAX);
    return SENTENCE_END.test(this.text.slice(since, from));
  }

  /** Where every letter is a capital, a capital tells nothing. */
  private isShouted(at: number): boolean {
    const { from, to } = this.words[at]!;
    const word = this.text.slice(from, to);
    return word === word.toUpperCase();
  }

  /** Whether nothing but one space stands after a word and before the next. */
  private isBeside(at: number): boolean {
    const next = this.words[at + 1];
    return (
      next !== undefined && next.from - this.words[at]!.to === 1 && this.text[next.from - 1] === ' '
    );
  }

  private wordAt(at: number): string {
    const { from, to } = this.words[at]!;
    return (this.lower[at] ??= this.text.slice(from, to).toLowerCase());
  }

  private put(first: number, end: number, certainty: Certainty): number {
    const { from } = this.words[first]!;
    const { to } = this.words[end - 1]!;
    this.found.push({ kind: 'name', from, to, certainty });
    return end - first;
  }
}

/** Likely names of persons in a folded text, by lists of names, by form, and by the words around. Linear. */
export function findNames(text: string, words: readonly Word[], names: PersonNames): PersonData[] {
  return new NameSearch(text, words, names).run();
}
