import type { ApiDocument, Route, Schema } from './api-document.js';
import type { Seeded } from './seeded.js';
import { confused, Values, type Known } from './values.js';

const DEPTH = 5_000;
const HUGE = 40_000;
const PLACEHOLDER = /\{(\w+)\}/g;

/** The ways in which a request can be right or wrong. */
export const kinds = [
  'valid',
  'boundary',
  'confused',
  'missing',
  'extra',
  'deep',
  'huge',
  'type of content',
  'bad JSON',
  'method',
  'credentials',
] as const;
export type Kind = (typeof kinds)[number];

/** One request, whole but for who sends it. */
export interface Case {
  readonly kind: Kind;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Buffer | undefined;
}

const wrongTypes = ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'x', ''];
const wrongMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'HEAD'];
const wrongCredentials = [
  { cookie: '', 'x-csrf-token': '' },
  { cookie: '__Host-sid=x' },
  { cookie: '__Host-sid=%00; __Host-sid=y' },
  { 'x-csrf-token': 'ä'.repeat(30) },
  { authorization: 'Bearer x' },
  { authorization: `Bearer ${'a'.repeat(4_000)}` },
  { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
] as const;
const files = [
  '',
  'PK\u0003\u0004 but no zip',
  'a;b\n1;"2',
  '{"type":"FeatureCollection","features":[]}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"1","name":"x"},"geometry":{"type":"Polygon","coordinates":[[[18,59],[18.1,59],[18.1,59.1],[18,59]]]}}]}',
  'kod;namn\r\nA1;Åkersberga\r\n',
  '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR',
  `${'x'.repeat(70_000)}\n`,
];

/** Makes the requests that an operation is tried with. */
export class Cases {
  constructor(
    private readonly document: ApiDocument,
    private readonly random: Seeded,
    private readonly known: Known,
  ) {}

  make(route: Route, kind: Kind): Case {
    const { random } = this;
    const method = kind === 'method' ? random.pick(wrongMethods) : route.method;
    const [body, bodyType] = this.body(route, kind);
    const headers: Record<string, string> = {
      ...(bodyType !== undefined && { 'content-type': bodyType }),
      ...this.headers(route, kind),
      ...(kind === 'credentials' && random.pick(wrongCredentials)),
    };
    if (method === 'GET' || method === 'HEAD') delete headers['content-type'];
    const payload = method === 'GET' || method === 'HEAD' ? undefined : body;
    return { kind, method, url: this.url(route, kind), headers, payload };
  }

  private values(kind: Kind): Values {
    return new Values(this.document, this.random, this.known, kind === 'boundary');
  }

  private url(route: Route, kind: Kind): string {
    const { random } = this;
    const path = route.path.replace(PLACEHOLDER, (_, name: string) =>
      kind === 'confused' && random.chance(0.5)
        ? encodeURIComponent(wordOf(confused(random))).slice(0, 400) || '%20'
        : encodeURIComponent(wordOf(this.pathValue(route, name))),
    );
    const query = this.query(route, kind);
    return query === '' ? path : `${path}?${query}`;
  }

  /** An id of the kind that the address is about, sometimes another one or none that is there. */
  private pathValue({ path }: Route, name: string): unknown {
    const { random } = this;
    const about = path.split(`/{${name}}`)[0]!.split('/').at(-1)!;
    const ids = this.known[`/${about}`] ?? this.known[name] ?? [];
    if (ids.length > 0 && random.chance(0.85)) return random.pick(ids);
    return random.chance(0.5) ? random.uuid() : random.pick(this.known['anyId'] ?? ['x']);
  }

  private query({ operation }: Route, kind: Kind): string {
    const { random } = this;
    const values = this.values(kind);
    const words: string[] = [];
    const put = (name: string, value: unknown) =>
      words.push(`${encodeURIComponent(name)}=${encodeURIComponent(wordOf(value))}`);
    for (const { name, required, schema = {}, ...parameter } of operation.parameters ?? []) {
      if (parameter.in !== 'query') continue;
      if (kind === 'missing' ? required || random.chance(0.5) : !required && random.chance(0.6))
        continue;
      const value =
        kind === 'confused' && random.chance(0.5) ? confused(random) : values.of(schema, name);
      if (Array.isArray(value)) for (const each of value as unknown[]) put(name, each);
      else put(name, value);
      if (kind === 'extra' && random.chance(0.5)) put(name, value);
    }
    if (kind === 'extra') put(random.pick(['unknown', '__proto__', 'a[b][c]', 'limit ']), 1);
    if (kind === 'huge' && words.length > 0)
      for (let n = 0; n < 300; n += 1) put(words[0]!.split('=')[0]!, n);
    return words.join('&');
  }

  private headers({ operation }: Route, kind: Kind): Record<string, string> {
    const { random } = this;
    const headers: Record<string, string> = {};
    for (const { name, ...parameter } of operation.parameters ?? []) {
      if (parameter.in !== 'header' || !/^If-/.test(name) || kind === 'missing') continue;
      headers[name.toLowerCase()] =
        kind === 'confused'
          ? random.pick(['*', '"', 'W/"1"', '"-1"', '"1e9"', '"99999999999999999999"', ''])
          : `"${random.pick([1, 1, 1, 2, 3])}"`;
    }
    return headers;
  }

  private body(
    { operation }: Route,
    kind: Kind,
  ): [string | Buffer | undefined, string | undefined] {
    const { random } = this;
    const content = operation.requestBody?.content;
    if (content === undefined) {
      return kind === 'extra' || kind === 'confused'
        ? ['{"x":1}', 'application/json']
        : [undefined, undefined];
    }
    const type = Object.keys(content)[0]!;
    const sentAs = kind === 'type of content' ? random.pick(wrongTypes) : type;
    if (!type.endsWith('json')) return [Buffer.from(random.pick(files)), sentAs];
    if (kind === 'bad JSON') {
      const bad = [
        '{',
        '{"a":}',
        '[',
        'nul',
        '{"a":1}}',
        '\u0000',
        '{"__proto__":{"a":1}}',
        "{'a':1}",
      ];
      return [Buffer.from(random.chance(0.2) ? [0xff, 0xfe, 0x7b] : random.pick(bad)), sentAs];
    }
    if (kind === 'deep') {
      const [open, close] = random.pick([
        ['[', ']'],
        ['{"a":', '}'],
      ] as const);
      return [`{"deep":${open.repeat(DEPTH)}1${close.repeat(DEPTH)}}`, sentAs];
    }
    const body = this.values(kind).of(content[type]?.schema ?? {});
    return [JSON.stringify(this.twisted(body, kind, content[type]?.schema)), sentAs];
  }

  /** The body with one thing in it made wrong in its way. */
  private twisted(body: unknown, kind: Kind, schema: Schema | undefined): unknown {
    const { random } = this;
    if (typeof body !== 'object' || body === null) return body;
    const object = { ...body } as Record<string, unknown>;
    const names = Object.keys(object);
    if (kind === 'extra') {
      const name = random.pick([
        'unknownField',
        'constructor',
        'id',
        'role',
        'revision',
        'ä'.repeat(99),
      ]);
      return { ...object, [name]: confused(random) };
    }
    if (names.length === 0) return kind === 'confused' ? confused(random) : body;
    const name = random.pick(names);
    if (kind === 'missing') {
      delete object[random.pick([name, ...(schema?.required ?? [])])];
      return object;
    }
    if (kind === 'confused') {
      const below = object[name];
      object[name] =
        typeof below === 'object' && below !== null && !Array.isArray(below) && random.chance(0.7)
          ? this.twisted(below, kind, undefined)
          : confused(random);
      return random.chance(0.05) ? confused(random) : object;
    }
    if (kind === 'huge')
      object[name] = random.chance(0.5)
        ? Array.from({ length: HUGE }, (_, n) => n)
        : 'x'.repeat(HUGE);
    return object;
  }
}

function wordOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  // An address cannot hold half a character.
  return text.slice(0, 5_000).replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The request as a command to repeat it with, against a server of one's own. */
export function asCurl({ method, url, headers, payload }: Case, who: string): string {
  const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  const body =
    payload === undefined ? [] : ['--data-binary', quote(String(payload).slice(0, 2_000))];
  const named = Object.entries(headers).flatMap(([name, value]) => [
    '-H',
    quote(`${name}: ${value}`),
  ]);
  return [
    'curl',
    '-X',
    method,
    quote(`http://127.0.0.1:8080${url}`),
    ...named,
    ...body,
    `# as ${who}`,
  ].join(' ');
}
