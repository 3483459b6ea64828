/** What the divisions in force were before, from the history of codes: 襄樊市 → 襄阳市, 思茅市 → 普洱市, 铜山县 320323 → 铜山区 320312. */

/** Prefectures whose successor bears another name; the table of codes gives no successor for a prefecture that was dissolved. */
const RENAMED_PREFECTURES = {
  152300: '150500', // 哲里木盟 → 通辽市
  152400: '150400', // 昭乌达盟 → 赤峰市
  152700: '150600', // 伊克昭盟 → 鄂尔多斯市
  513000: '511700', // 达县地区, 达川地区 → 达州市
  532700: '530800', // 思茅地区 → 普洱市
};

/** A year in brackets marks a successor of a part of the division only. */
const PARTIAL = /\[\d{4}\]$/;

/** @returns Map from a code in force to the codes and names that the division bore before, each with its years, oldest first. */
export function formerDivisions(history, current) {
  const byCode = new Map();
  for (const row of history) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  const former = new Map();
  for (const row of [...history].sort((a, b) => (a.since === b.since ? (a.code < b.code ? -1 : 1) : a.since < b.since ? -1 : 1))) {
    if (row.status === '在用') continue;
    const code = successor(row, byCode, current, new Set());
    if (code === null || !sameLevel(row, code)) continue;
    if (row.code === code && row.name === current.get(code)) continue;
    former.set(code, [...(former.get(code) ?? []), [row.code, row.name, row.since, row.until]]);
  }
  return former;
}

function sameLevel(row, code) {
  return (row.level === '县级') === !code.endsWith('00');
}

/** The one division in force that took the whole of `row` over, or null where it was split up or nobody knows. */
function successor(row, byCode, current, seen) {
  if (seen.has(row)) return null;
  seen.add(row);
  const whole = row.successors.split(';').filter((code) => code && !PARTIAL.test(code));
  if (whole.length === 0) return row.level === '地级' ? prefectureSuccessor(row, byCode, current, seen) : null;
  if (whole.length > 1) return null;
  const [code] = whole;
  if (current.has(code)) return code;
  const next = (byCode.get(code) ?? []).filter((r) => r.since >= row.until).sort((a, b) => (a.since < b.since ? -1 : 1))[0];
  return next ? successor(next, byCode, current, seen) : null;
}

function prefectureSuccessor(row, byCode, current, seen) {
  // A new name under the old code starts in the year in which the old one ended; a code given to somebody else starts later.
  const renamed = (byCode.get(row.code) ?? []).find((r) => r.since === row.until && r.level === row.level);
  if (renamed) return renamed.status === '在用' ? row.code : successor(renamed, byCode, current, seen);
  if (RENAMED_PREFECTURES[row.code]) return RENAMED_PREFECTURES[row.code];
  const stem = row.name.replace(/(地区|盟|市)$/, '');
  const heirs = [...current].filter(
    ([code, name]) => code.endsWith('00') && code.slice(0, 2) === row.code.slice(0, 2) && name.replace(/(地区|盟|市)$/, '') === stem,
  );
  return heirs.length === 1 ? heirs[0][0] : null;
}
