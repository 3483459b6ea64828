import type { Rule } from '../types.js';
import { arithmetic } from './arithmetic.js';
import { copiedTemplate } from './copied-template.js';
import { foreignRegion } from './foreign-region.js';
import { misfiled } from './misfiled.js';
import { misquotedLaw } from './misquoted-law.js';
import { noSuchArticle } from './no-such-article.js';
import { obsoleteTerm } from './obsolete-term.js';
import { outOfRange } from './out-of-range.js';
import { outdatedLaw } from './outdated-law.js';
import { referenceMismatch } from './reference-mismatch.js';
import { selfConflict } from './self-conflict.js';
import { supersededChannel } from './superseded-channel.js';
import { tierInversion } from './tier-inversion.js';
import { underspecified } from './underspecified.js';
import { unknownInstrument } from './unknown-instrument.js';
import { valueConflict } from './value-conflict.js';

/** Every rule, in the order in which the contradiction contract lists them. */
export const RULES: readonly Rule[] = [
  supersededChannel,
  referenceMismatch,
  valueConflict,
  selfConflict,
  tierInversion,
  arithmetic,
  outOfRange,
  misquotedLaw,
  noSuchArticle,
  unknownInstrument,
  outdatedLaw,
  foreignRegion,
  copiedTemplate,
  misfiled,
  obsoleteTerm,
  underspecified,
];
