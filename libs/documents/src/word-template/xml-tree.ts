import { SaxesParser } from 'saxes';

/** An element of XML with what stands in it, as it was written. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Deeper than any program writes; more would wear out the stack of whoever reads it. */
const DEPTH_MAX = 120;
/** More in one part than anybody writes; as a tree they would fill the memory. */
const ELEMENTS_MAX = 100_000;

/**
 * A whole part as a tree, without comments and instructions. No document type may stand in it, so nothing is fetched or
 * multiplied by entities. @throws Error when it is not such XML; RangeError when it holds too much.
 */
export function parsedXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEPTH_MAX) throw new Error('too deep');
    count += 1;
    if (count > ELEMENTS_MAX) throw new RangeError('too many elements');
    const element: XmlElement = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const take = (said: string) => {
    if (open.length > 1) open.at(-1)!.children.push(said);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(text.replace(/^\ufeff/, '')).close();
  const [first] = elementsIn(root);
  if (first === undefined) throw new Error('empty');
  return first;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoted = (text: string) =>
  escaped(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');

/** The part as text again. */
export const xmlText = (root: XmlElement): string => HEAD + written(root);

function written(node: XmlElement | string): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(value)}"`);
  const head = `<${name}${said.join('')}`;
  return children.length === 0
    ? `${head}/>`
    : `${head}>${children.map(written).join('')}</${name}>`;
}

/** The name without its prefix. */
export const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The elements that stand directly in it. */
export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The first element directly in it that is called so. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsIn(element).find((child) => child.name === name);

/** It and every element in it, from the beginning to the end. */
export function* everyIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsIn(element)) yield* everyIn(child);
}

/** What is put in the place of each element in it: itself, others, or nothing. From the leaves up. */
export function replaceIn(
  element: XmlElement,
  instead: (child: XmlElement) => readonly (XmlElement | string)[],
): void {
  element.children = element.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    replaceIn(child, instead);
    return instead(child);
  });
}

/** An element to put in. */
export const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement => ({ name, attributes, children });
