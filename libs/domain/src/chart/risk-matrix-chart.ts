import { riskBand, riskSteps, type RiskStep } from '../risk/risk-level.js';
import { chartColours, px, sequentialColours, type Drawing, type Mark } from './drawing.js';
import { SMALL_FONT_PIXELS, textMark } from './text-mark.js';

export interface RiskMatrixWords {
  readonly title: string;
  readonly likelihood: string;
  readonly consequence: string;
}

/** A risk as far as the drawing asks: 1–5 each. */
export interface DrawnRisk {
  readonly likelihood: number;
  readonly consequence: number;
}

const MARGIN = { top: 8, right: 8, bottom: 44, left: 88 } as const;
const CELL_HEIGHT_PIXELS = 44;
const WIDTH_MAX = 520;
const GAP_PIXELS = 2;

/**
 * How many risks stand in each cell of five by five, likelihood upwards and consequence to the right. The level stands small
 * in each cell, so that the shade says nothing alone. @param width in pixels, 240 and up.
 */
export function riskMatrixChart(
  risks: readonly DrawnRisk[],
  words: RiskMatrixWords,
  width: number,
): Drawing {
  const across = Math.min(width, WIDTH_MAX);
  const cell = (across - MARGIN.left - MARGIN.right) / riskSteps.length;
  const bottom = MARGIN.top + riskSteps.length * CELL_HEIGHT_PIXELS;
  const rowAt = (likelihood: number) => MARGIN.top + (riskSteps.length - likelihood) * CELL_HEIGHT_PIXELS; // prettier-ignore
  const columnAt = (consequence: number) => MARGIN.left + (consequence - 1) * cell;
  const told: string[] = [];
  const cells = [...riskSteps].reverse().flatMap((likelihood) =>
    riskSteps.flatMap((consequence) => {
      const here = risks.filter((one) => one.likelihood === likelihood && one.consequence === consequence); // prettier-ignore
      if (here.length > 0) told.push(`${likelihood} × ${consequence}: ${here.length}`);
      return cellMarks(likelihood, consequence, here.length, {
        ...{ x: columnAt(consequence), y: rowAt(likelihood), width: cell },
      });
    }),
  );
  const axes = riskSteps.flatMap((step): Mark[] => [
    textMark(MARGIN.left - 10, rowAt(step) + CELL_HEIGHT_PIXELS / 2, String(step), { anchor: 'end', size: SMALL_FONT_PIXELS }), // prettier-ignore
    textMark(columnAt(step) + cell / 2, bottom + 12, String(step), { anchor: 'middle', size: SMALL_FONT_PIXELS }), // prettier-ignore
  ]);
  return {
    ...{ id: 'risk-matrix', width: across, height: bottom + MARGIN.bottom, title: words.title },
    description: `${words.title}. ${words.likelihood} × ${words.consequence}. ${told.join('; ')}.`,
    marks: [
      ...cells,
      ...axes,
      textMark(0, MARGIN.top + 10, words.likelihood, { size: SMALL_FONT_PIXELS }),
      textMark(across - MARGIN.right, bottom + 32, words.consequence, { anchor: 'end', size: SMALL_FONT_PIXELS }), // prettier-ignore
    ],
  };
}

const shadeOf = (level: number): string => {
  const { code } = riskBand(level);
  const [low, medium, high] = sequentialColours;
  return code === 'low' ? chartColours.paper : code === 'medium' ? low : code === 'high' ? medium : high; // prettier-ignore
};

function cellMarks(
  likelihood: RiskStep,
  consequence: RiskStep,
  count: number,
  box: { readonly x: number; readonly y: number; readonly width: number },
): Mark[] {
  const level = likelihood * consequence;
  const [x, y] = [box.x + GAP_PIXELS / 2, box.y + GAP_PIXELS / 2];
  const [width, height] = [box.width - GAP_PIXELS, CELL_HEIGHT_PIXELS - GAP_PIXELS];
  return [
    {
      name: 'rect',
      attributes: {
        ...{ x: px(x), y: px(y), width: px(width), height: px(height) },
        ...{ fill: shadeOf(level), stroke: chartColours.line },
      },
    },
    textMark(x + width - 5, y + height - 9, String(level), { anchor: 'end', size: SMALL_FONT_PIXELS, fill: chartColours.muted }), // prettier-ignore
    ...(count === 0
      ? []
      : [textMark(x + width / 2, y + height / 2 - 3, String(count), { anchor: 'middle', isStrong: true })]), // prettier-ignore
  ];
}
