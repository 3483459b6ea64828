/** What the inline style of an element says about how its text is seen. */
export interface TextStyle {
  /** `gone`: no reader ever sees it. `veiled`: it is laid out and a script may show it (a body that fades in). */
  hidden: 'gone' | 'veiled' | null;
  strong: boolean | null;
  /** Height of the letters in CSS pixels, where it is given in an absolute unit. */
  size: number | null;
  keepsBreaks: boolean;
}

const LONGEST_STYLE = 600;
const GONE = [
  /(?:^|;)\s*display\s*:\s*none/i,
  /(?:^|;)\s*font-size\s*:\s*[01](?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)/i,
  /(?:^|;)\s*text-indent\s*:\s*-\d{3}/i,
  /(?:^|;)\s*clip\s*:\s*rect\(\s*[01](?:px)?[\s,]/i,
  /(?:^|;)\s*color\s*:\s*transparent/i,
];
const VEILED = [/(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i, /(?:^|;)\s*opacity\s*:\s*0?(?:\.0+)?\s*(?:;|!|$)/i];
const OFF_SCREEN = /(?:^|;)\s*(?:left|top|right|margin-left|margin-top)\s*:\s*-\d{3}/i;
const TAKEN_OUT = /(?:^|;)\s*position\s*:\s*(?:absolute|fixed)/i;
const NO_SIZE = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;
const CUT_OFF = /(?:^|;)\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
const WEIGHT = /(?:^|;)\s*font-weight\s*:\s*(\w{1,8})/i;
const SIZE = /(?:^|;)\s*font-size\s*:\s*(\d{1,3}(?:\.\d{1,3})?)(px|pt)/i;
const KEEPS_BREAKS = /(?:^|;)\s*white-space\s*:\s*(?:pre(?:-wrap|-line)?|break-spaces)\b/i;
const PIXELS_PER_POINT = 4 / 3;

/** Reads a `style` attribute, as far as it bears on whether and how text is seen. Looks at its first few hundred characters. */
export function readStyle(style: string): TextStyle {
  const css = style.slice(0, LONGEST_STYLE);
  const weight = WEIGHT.exec(css)?.[1]?.toLowerCase();
  const size = SIZE.exec(css);
  return {
    hidden: isGone(css) ? 'gone' : VEILED.some((pattern) => pattern.test(css)) ? 'veiled' : null,
    strong: weight === undefined ? null : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    size: size ? Number(size[1]) * (size[2]!.toLowerCase() === 'pt' ? PIXELS_PER_POINT : 1) : null,
    keepsBreaks: KEEPS_BREAKS.test(css),
  };
}

function isGone(css: string): boolean {
  if (GONE.some((pattern) => pattern.test(css))) return true;
  return (OFF_SCREEN.test(css) && TAKEN_OUT.test(css)) || (NO_SIZE.test(css) && CUT_OFF.test(css));
}
