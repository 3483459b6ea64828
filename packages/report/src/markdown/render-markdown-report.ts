import type { Bilingual, Contradiction, Language } from '@yibao-rules/model';
import { compareFindings } from '../findings/baseline.js';
import { type Finding, findingsModel } from '../findings/findings-model.js';
import { locator } from '../findings/places.js';
import type { FindingsReportInput } from '../findings/report-input.js';
import { decidedEntry, fullEntry, lineEntry } from './entry.js';
import { moreWords, WORDS } from './words.table.js';

/** Code hosts take 65,536 characters in a comment; a list that would go beyond its share says how many more there are. */
const SHOWN_IN_FULL = { entries: 20, characters: 30_000 };
const SHOWN_IN_A_LINE = { entries: 50, characters: 6_000 };

/**
 * A release's findings for a pull request: against an older release what is new and what is changed in full, then, folded, what went,
 * what is still open and what was decided; by itself what is open. Every word of a source is escaped: none becomes markup, a
 * mention or a link.
 * @returns Markdown that ends with a line break, at most 60,000 characters; the empty string where `against` holds the same findings.
 */
export function renderMarkdownReport({ release, against, regionName, decisions, files, lang }: FindingsReportInput): string {
  const { findings } = findingsModel(release, regionName, decisions);
  const options = { lang, locate: locator(files) };
  const inFull = (finding: Finding) => fullEntry(finding, options);
  const open = findings.filter(({ status }) => status === 'open');
  const decided = findings.filter(({ status }) => status !== 'open');
  const decidedSection = folded(
    WORDS.decided,
    decided.map((finding) => decidedEntry(finding, lang)),
    lang,
  );

  if (against === null) {
    const weighty = open.filter(({ severity }) => severity !== 'info');
    return document([
      heading(release.version, null, lang),
      findings.length === 0
        ? WORDS.none[lang]
        : counts(
            [
              [WORDS.open, open],
              [WORDS.decided, decided],
            ],
            lang,
          ),
      listed(WORDS.open, weighty.map(inFull), lang),
      folded(
        WORDS.notes,
        open.filter(({ severity }) => severity === 'info').map((finding) => lineEntry(finding, lang)),
        lang,
      ),
      decidedSection,
    ]);
  }

  const baseline = compareFindings(against.contradictions, release.contradictions);
  if (baseline.unchanged) return '';
  const appeared = open.filter(({ id }) => baseline.states.get(id) === 'new');
  const updated = open.filter(({ id }) => baseline.states.get(id) === 'updated');
  const stillOpen = open.filter(({ id }) => baseline.states.get(id) === 'unchanged');
  return document([
    heading(release.version, against.version, lang),
    counts(
      [
        [WORDS.appeared, appeared],
        [WORDS.updated, updated],
        [WORDS.gone, baseline.gone],
        [WORDS.stillOpen, stillOpen],
        [WORDS.decided, decided],
      ],
      lang,
    ),
    listed(WORDS.appeared, appeared.map(inFull), lang),
    folded(
      WORDS.updated,
      updated.map((finding) => lineEntry(finding, lang)),
      lang,
    ),
    folded(
      WORDS.gone,
      baseline.gone.map((finding) => lineEntry(finding, lang)),
      lang,
    ),
    folded(
      WORDS.stillOpen,
      stillOpen.map((finding) => lineEntry(finding, lang)),
      lang,
    ),
    decidedSection,
  ]);
}

function document(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading(version: string, against: string | null, lang: Language): string {
  return `## ${WORDS.title[lang]} · v${version}${against === null ? '' : ` (${WORDS.against[lang]} v${against})`}`;
}

/** How many of each, those without any left out: `新增 2 · 仍待处理 12`. */
function counts(groups: readonly (readonly [Bilingual, readonly Contradiction[] | readonly Finding[]])[], lang: Language): string {
  const parts = groups.filter(([, group]) => group.length > 0).map(([name, group]) => `${name[lang]} **${group.length}**`);
  return parts.join(' · ');
}

function listed(name: Bilingual, entries: readonly string[], lang: Language): string {
  return entries.length === 0 ? '' : `### ${name[lang]}\n\n${bounded(entries, SHOWN_IN_FULL, lang)}`;
}

function folded(name: Bilingual, entries: readonly string[], lang: Language): string {
  if (entries.length === 0) return '';
  return `<details><summary>${name[lang]} (${entries.length})</summary>\n\n${bounded(entries, SHOWN_IN_A_LINE, lang)}\n\n</details>`;
}

function bounded(entries: readonly string[], most: { entries: number; characters: number }, lang: Language): string {
  const shown: string[] = [];
  let characters = 0;
  for (const entry of entries) {
    characters += entry.length + 1;
    if (shown.length === most.entries || characters > most.characters) break;
    shown.push(entry);
  }
  if (shown.length < entries.length) shown.push(`- ${moreWords(entries.length - shown.length)[lang]}`);
  return shown.join('\n');
}
