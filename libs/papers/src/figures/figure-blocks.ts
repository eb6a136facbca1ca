import {
  pictureFigures,
  type AreaSums,
  type EditionFigure,
  type Funnel,
  type LivePicture,
  type PictureFigure,
  type WeekdayHour,
} from '#domain';
import type { PaperBlock } from '#documents';
import { countedBlocks } from './counted-blocks.js';
import { funnelBlocks, placeBlocks, weekBlocks } from './drawn-blocks.js';
import type { FigureContext } from './figure-context.js';
import { sumsBlocks } from './sums-blocks.js';
import { besideBlocks, breakBlocks, threatBlocks } from './told-blocks.js';

type Setting = (figure: string, values: never, context: FigureContext) => PaperBlock[];

/** How each figure is set, by `name@version`. What a version froze is set as it stands; nothing is reckoned here. */
const settings: Readonly<Record<string, Setting>> = {
  'expectedRange@1': (name, values: LivePicture, context) => countedBlocks(name, values, context),
  'weekdayHour@1': (name, values: WeekdayHour, context) => weekBlocks(name, values, context),
  'funnel@1': (name, values: Funnel, context) => funnelBlocks(name, values, context),
  'areaSums@1': (name, values: AreaSums, context) => sumsBlocks(name, values, context),
  'topPlaces@1': placeBlocks,
  'staffThreats@1': threatBlocks,
  'statisticsBeside@1': (_, values, context) => besideBlocks(values, context),
  'shareBreaks@1': (_, values, context) => breakBlocks(values, context),
};

/** A frozen figure under its name; nothing where no setting of it is known. */
export function figureBlocks(frozen: EditionFigure, context: FigureContext): PaperBlock[] {
  const setting = Object.hasOwn(settings, frozen.figure) ? settings[frozen.figure] : undefined;
  if (setting === undefined) return [];
  const text = pictureFigures[frozen.figure as PictureFigure][context.language];
  return [
    { kind: 'heading', level: 3, text },
    ...setting(frozen.figure, frozen.values as never, context),
  ];
}
