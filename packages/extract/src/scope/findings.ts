import type { Article, Doubt } from '@yibao-rules/model';
import type { RateFigure } from '../types.js';
import type { Stated } from './level.js';
import type { MeasureKeys } from './measure-keys.js';
import type { ScopeTrace } from './trace.js';

/** The figures of an article and what is found of each, by figure index, while its passages are read one after the other. */
export interface Findings {
  readonly text: Article['text'];
  readonly figures: readonly RateFigure[];
  /** What the measure of each decides. */
  readonly measures: readonly MeasureKeys[];
  /** What the passage itself states of the figure; set once the figure is reached. */
  readonly stated: (Stated | undefined)[];
  /** Takes down where values stand, if somebody asks. */
  readonly trace: ScopeTrace | null;
  readonly onDoubt: (figure: RateFigure, doubt: Doubt) => void;
}
