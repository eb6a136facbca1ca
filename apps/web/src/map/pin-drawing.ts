const SVG = 'http://www.w3.org/2000/svg';

/** The pin, made element by element: no markup is written into the page. */
export function pinDrawing(): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 32 42');
  svg.setAttribute('aria-hidden', 'true');
  const drop = document.createElementNS(SVG, 'path');
  drop.setAttribute('d', 'M16 1C8 1 2 7 2 15c0 10 14 26 14 26s14-16 14-26C30 7 24 1 16 1Z');
  const eye = document.createElementNS(SVG, 'circle');
  for (const [name, value] of [
    ['cx', '16'],
    ['cy', '15'],
    ['r', '5'],
  ] as const) {
    eye.setAttribute(name, value);
  }
  svg.append(drop, eye);
  const holder = document.createElement('span');
  holder.append(svg);
  return holder;
}
