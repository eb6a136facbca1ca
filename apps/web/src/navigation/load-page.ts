import { lazy, type ComponentType } from 'react';
import { allTexts } from '../i18n/language.js';

type Loaded<Props> = Promise<{ default: ComponentType<Props> }>;

/** A page that its module exports by name, as `lazy` takes it. */
export const named =
  <Name extends string, Props>(
    load: () => Promise<Record<Name, ComponentType<Props>>>,
    name: Name,
  ): (() => Loaded<Props>) =>
  async () => ({ default: (await load())[name] });

/** Each page is a chunk of its own, so that whoever reports waits for nothing else, nor for the texts of the others. */
export const later = <Props>(load: () => Loaded<Props>) =>
  lazy(async () => (await Promise.all([load(), allTexts()]))[0]);
