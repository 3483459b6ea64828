import { isoOf } from './moments.js';

/** What a line of date, site, author, issuer says. Null where the line does not say it. */
export interface MetaFacts {
  publishedAt: string | null;
  site: string | null;
  author: string | null;
}

const NOTHING: MetaFacts = { publishedAt: null, site: null, author: null };

const ISO_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T　]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:[ 　]*(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
const RELATIVE_TIME =
  /^(\S{1,20}?)[ 　]*(?:\d{1,4}(?:秒|秒钟|分钟|小时|天|个月|年)前|刚刚|[昨前今]天(?:[ 　]*\d{1,2}:\d{2})?)[ 　]*\d{0,8}$/;
const FIELD =
  /^[（(]?[ 　]*(发布日期|发布时间|发文日期|成文日期|印发日期|公布日期|更新日期|更新时间|施行日期|实施日期|生效日期|生效时间|日期|时间|信息来源|文章来源|来源|稿源|作者|文|撰稿|记者|编辑|责任编辑|责编|编审|审核|校对|统筹|监制|发布机构|发文机关|制定机关|文号|索引号|主题词|链接|原文链接|浏览次数|浏览量|浏览|阅读量|阅读|点击数|点击)[ 　]*[：:／/][ 　]*(\S[^\n]{0,200})?$/;
/** What such a line begins with. */
const FIELD_BEGINS = '（( 　发成印公更施实生日时信文来稿作撰记编责审校统监制索主链原浏阅点';
const FIELD_LABEL =
  /(发布日期|发布时间|发文日期|成文日期|印发日期|公布日期|更新日期|更新时间|施行日期|实施日期|生效日期|生效时间|日期|时间|信息来源|文章来源|来源|稿源|作者|文|撰稿|记者|责任编辑|编辑|责编|编审|审核|校对|统筹|监制|发布机构|发文机关|制定机关|文号|索引号|主题词|原文链接|链接|浏览次数|浏览量|浏览|阅读量|阅读|点击数|点击)[ 　]*[：:／/][ 　]*/g;
const DOCUMENT_NUMBER =
  /^[^\s，。：:]{1,24}?(?:〔\d{4}〕|[[（(【［]\d{4}[\]）)】］])[ 　]*\d{1,5}[ 　]*号|^[^\s，。：:]{2,20}令?[（(]?第[ 　]*\d{1,5}[ 　]*号/;

const LONGEST_BYLINE = 60;
/** Characters of a person's name. */
const LONGEST_NAME = 4;

const PUBLISHED_FIELDS = new Set([
  '发布日期',
  '发布时间',
  '发文日期',
  '成文日期',
  '印发日期',
  '公布日期',
  '日期',
  '时间',
  '更新日期',
  '更新时间',
]);
const SITE_FIELDS = new Set(['信息来源', '文章来源', '来源', '稿源']);
const AUTHOR_FIELDS = new Set(['作者', '文', '撰稿', '记者']);
/** People whose names are not the author's; a day may stand behind them all the same. */
const EDITOR_FIELDS = new Set(['编辑', '责任编辑', '责编', '审核', '校对']);
/** How a post came about: no name of an account. */
const POSTED_AS = new Set(['原创', '转载', '转发', '首发', '发布于', '发表于', '更新于', '发布', '来源', '作者']);
/** Fields that are words of prose, too: meta only near the title, or with a date behind them. */
const AMBIGUOUS_FIELDS = new Set(['文', '时间', '日期', '阅读', '点击', '浏览', '审核', '发布机构']);

/**
 * What a line says about the article rather than its matter, or null where it is no such line. `nearTitle` allows what would be
 * prose elsewhere: a document number, a bare date with a site behind it, a relative time (which is no date: nobody knows since when).
 */
export function readMeta(line: string, nearTitle: boolean): MetaFacts | null {
  if (line.length > 200) return null;
  if (line.includes('**')) return readMeta(line.replaceAll('**', ''), nearTitle);
  if (isSignedDate(line)) return { ...NOTHING, publishedAt: readDate(line.replace(/^[（(]/, '')) };
  return (
    readFields(line, nearTitle) ??
    (nearTitle ? (readDateLine(line) ?? readNamedDate(line) ?? readRelative(line) ?? readDocumentNumber(line) ?? readByline(line)) : null)
  );
}

const SIGNED_DATE = /^[（(]?(\d{4})年(\d{1,2})月(\d{1,2})日[）)]?$/;

/** The date that closes a notice, alone on its line. */
export function isSignedDate(line: string): boolean {
  return line.length <= 16 && (line.endsWith('日') || line.endsWith('）') || line.endsWith(')')) && SIGNED_DATE.test(line);
}

/** What the name of an issuing body ends with. */
const SIGNED_BY = '局厅部委会府室院心司学';

/** The name of an issuing body, as it stands above the date that closes a notice. */
export function isSignature(line: string): boolean {
  return (
    line.length <= 60 &&
    SIGNED_BY.includes(line.charAt(line.length - 1)) &&
    /(?:局|厅|部|委|会|府|室|院|中心|公司|大学)$/.test(line) &&
    !/[，。：:；]/.test(line)
  );
}

function readFields(line: string, nearTitle: boolean): MetaFacts | null {
  if (!FIELD_BEGINS.includes(line.charAt(0))) return null;
  const field = FIELD.exec(line);
  if (!field) return null;
  const name = field[1]!;
  const value = (field[2] ?? '').replace(/[）)]$/, '').trim();
  if (AMBIGUOUS_FIELDS.has(name) && (!nearTitle || /。/.test(value)) && readDate(value) === null) return null;
  if (value.length > 60 && !/链接|主题词/.test(name) && readDate(value) === null) return null;
  return fieldsIn(line).reduce(addField, NOTHING);
}

/** Every field of a line: `来源：某网  2026-03-08  责编：某人`. The line is short, so each label is looked for once. */
function fieldsIn(line: string): { name: string; value: string }[] {
  const labels = [...line.matchAll(FIELD_LABEL)];
  return labels.map((label, index) => ({
    name: label[1]!,
    value: line.slice(label.index + label[0].length, labels[index + 1]?.index ?? line.length).replace(/[ 　|｜）)]+$/, ''),
  }));
}

function addField(facts: MetaFacts, { name, value }: { name: string; value: string }): MetaFacts {
  const [word = '', ...others] = value.split(/[ 　|｜]+/);
  // A name may have the day behind it, without a label of its own.
  const dayBehind = others.findIndex((other) => readDate(other) !== null);
  const publishedAt = facts.publishedAt ?? (dayBehind < 0 ? null : readDate(others.slice(dayBehind, dayBehind + 2).join(' ')));
  if (PUBLISHED_FIELDS.has(name)) return { ...facts, publishedAt: facts.publishedAt ?? readDate(value), site: facts.site ?? siteIn(value) };
  const named = word === '' || readDate(word) !== null ? null : word;
  if (SITE_FIELDS.has(name)) return { ...facts, publishedAt, site: facts.site ?? named };
  if (AUTHOR_FIELDS.has(name)) return { ...facts, publishedAt, author: facts.author ?? named };
  return EDITOR_FIELDS.has(name) ? { ...facts, publishedAt } : facts;
}

function readDateLine(line: string): MetaFacts | null {
  const found = ISO_DATE.exec(line) ?? CHINESE_DATE.exec(line);
  if (!found) return null;
  const rest = line.slice(found[0].length).trim();
  if (rest.length > 60 || /[。；]/.test(rest) || (/^[起至到—~，,、-]/.test(rest) && rest !== '')) return null;
  const named = siteIn(rest);
  const bare = named === null && /^[^\s：:，,]{2,16}$/.test(rest) ? rest : null;
  if (rest !== '' && named === null && bare === null && !/[：:]/.test(rest)) return null;
  return { publishedAt: isoOf(found.slice(1)), site: named ?? bare, author: /作者[：:][ 　]*(\S{1,20})/.exec(rest)?.[1] ?? null };
}

/** `原创 某某医保 2025-03-18 17:20 陕西`: the account, the time, and where it was posted from; words apart from each other, no sentence. */
function readNamedDate(line: string): MetaFacts | null {
  const words = line.split(/[ 　]+/);
  const day = words.findIndex((word) => readDate(word) !== null && /^[\d年月日./-]{8,11}$/.test(word));
  if (day < 1 || words.length > 8 || words.some((word) => word.length > 20 || /[，。：；]/.test(word))) return null;
  const named = words.indexOf('来源') + 1;
  const site = (named > 0 ? words[named] : words.slice(0, day).find((word) => !POSTED_AS.has(word))) ?? null;
  return { ...NOTHING, publishedAt: readDate(words.slice(day, day + 2).join(' ')), site };
}

/** `某某日报记者 张三 通讯员 李四`: who wrote it, and nothing else; the first is the author. */
function readByline(line: string): MetaFacts | null {
  if (line.length > LONGEST_BYLINE || !line.includes('记者') || /[，。：:；！!？?]/.test(line)) return null;
  const words = line.split(/[ 　、]+/);
  const reporter = words.findIndex((word) => word.endsWith('记者'));
  const author = reporter < 0 ? undefined : words[reporter + 1];
  if (author === undefined || !words.every((word) => word.length <= LONGEST_NAME || /(?:记者|通讯员|实习生)$/.test(word))) return null;
  return { ...NOTHING, author };
}

function readRelative(line: string): MetaFacts | null {
  if (line.length > 40) return null;
  const found = RELATIVE_TIME.exec(line);
  return found ? { ...NOTHING, site: found[1]! } : null;
}

function readDocumentNumber(line: string): MetaFacts | null {
  return !/[。；]/.test(line) && DOCUMENT_NUMBER.test(line) ? NOTHING : null;
}

function siteIn(rest: string): string | null {
  return /来源[：:][ 　]*([^\s：:]{1,30})/.exec(rest)?.[1] ?? null;
}

/** The date that a value begins with, as ISO 8601, or null. Times are China Standard Time: the pages give no other. */
export function readDate(value: string): string | null {
  const found = ISO_DATE.exec(value) ?? CHINESE_DATE.exec(value);
  return found ? isoOf(found.slice(1)) : null;
}
