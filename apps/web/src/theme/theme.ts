import { municipalColours } from './municipal-colours.js';

const STORED_AS = 'lagesbild.theme';
export const THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the device. */
export type Theme = (typeof THEMES)[number];

function storedTheme(): Theme {
  const stored = localStorage.getItem(STORED_AS);
  return THEMES.find((theme) => theme === stored) ?? 'auto';
}

/** What the pages show now, also when the browser's storage has been emptied. */
export function shownTheme(): Theme {
  const shown = document.documentElement.dataset['theme'];
  return THEMES.find((theme) => theme === shown) ?? 'auto';
}

/** Shows the theme chosen last time. */
export function startTheme(): void {
  show(storedTheme());
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(STORED_AS, theme);
  show(theme);
}

function show(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Dresses the pages in a municipality's own colour; what is no colour changes nothing. */
export function showMunicipalColour(colour: string): void {
  const colours = municipalColours(colour);
  if (!colours) return;
  const { style } = document.documentElement;
  for (const scheme of ['light', 'dark'] as const) {
    const { main, strong, wash, contrast } = colours[scheme];
    style.setProperty(`--brand-${scheme}`, main);
    style.setProperty(`--brand-${scheme}-strong`, strong);
    style.setProperty(`--brand-${scheme}-wash`, wash);
    style.setProperty(`--brand-${scheme}-contrast`, contrast);
  }
}
