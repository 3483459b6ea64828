import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOURCES, yibao } from '../support/yibao.js';

const folder = mkdtempSync(join(tmpdir(), 'yibao-cite-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = join(folder, 'store');

/** Words of the law are quoted as shortly as the case allows. */
const RIGHT = '《社会保险法》第五十八条规定:“未办理社会保险登记的，由社会保险经办机构核定其应当缴纳的社会保险费。”';
const WRONG = '《社会保险法》第八十六条规定:“并自欠缴之日起，按日加收千分之五的滞纳金；”';

function write(into: string, name: string, content: string | Uint8Array): void {
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, name), content);
}

describe('yibao cite', () => {
  const CASES: [string, string, object][] = [
    ['a quotation that stands', RIGHT, { standing: 'stands', difference: null }],
    [
      'a changed numeral',
      WRONG,

      { standing: 'fails', difference: { code: 'numeral', quoted: '按日加收千分之五的滞纳金', expected: '万' } },
    ],
    [
      'a dropped negation',
      '《社会保险法》第六十四条规定:“社会保险基金专款专用，任何组织和个人得侵占或者挪用。”',

      { standing: 'fails', difference: { code: 'negation', expected: '不' } },
    ],
    [
      'words of another article',
      '《社会保险法》第六十条规定:“未办理社会保险登记的，由社会保险经办机构核定其应当缴纳的社会保险费。”',

      { standing: 'fails', difference: { code: 'wrong-article', words: '中华人民共和国社会保险法第58条' } },
    ],
    ['an article that is not there', '根据《社会保险法》第一百零八条', { standing: 'fails', difference: { code: 'last-article' } }],
    ['a repealed law', '根据《婚姻法》第十七条', { standing: 'fails', instrument: { status: 'repealed' } }],
    ['an overtaken article', '根据《失业保险条例》第十六条', { standing: 'fails', difference: { code: 'overtaken-by' } }],
    ['an unknown law', '根据《全民医保促进法》第三条', { standing: 'fails', instrument: null }],
    [
      'a document without text',
      '国办发〔2024〕38号规定:“放开放宽参保户籍限制。”',

      { instrument: { documentNumber: '国办发〔2024〕38号', issuer: '国务院办公厅' } },
    ],
    [
      'a law that is not yet in force',
      '《医疗保障法》第三条',

      { standing: 'stands', difference: { code: 'not-yet-in-force', words: '2027-01-01' } },
    ],
    [
      'a changed numeral without an article',
      '《社会保险法》规定:“用人单位应当自用工之日起六十日内为其职工向社会保险经办机构申请办理社会保险登记。”',

      { difference: { code: 'numeral', expected: '三' }, nearest: { article: 58, suffix: null } },
    ],
  ];

  it('says of each citation what it cites, whether it stands, and what differs', () => {
    const input = CASES.map(([, text]) => text).join('\n\n');
    const ran = yibao(['cite', '-', '--format', 'json', '--store', store], { input });
    expect([ran.status, ran.stderr]).toEqual([1, '']);
    const citations = JSON.parse(ran.stdout) as object[];
    expect(citations).toHaveLength(CASES.length);
    for (const [i, [name, , expected]] of CASES.entries()) expect(citations[i], name).toMatchObject(expected);
  });

  it('says the same in words, in Chinese or English', () => {
    const zh = yibao(['cite', WRONG]);
    const en = yibao(['cite', WRONG, '--lang', 'en']);
    expect([zh.status, en.status]).toEqual([1, 1]);
    expect(zh.stdout).toMatch(/^不成立 {2}《中华人民共和国社会保险法》第86条.*与原文不符/);
    expect(zh.stdout).toContain('主席令第35号');
    expect(zh.stdout).toContain('数字与原文不同：“按日加收千分之五的滞纳金” → 万');
    expect(en.stdout).toMatch(/^does not stand/);
    expect(en.stdout).toContain('1 citation: 1 does not stand');
  });

  it('reads a file, and exits with 0 where every citation of it stands', () => {
    const article = yibao(['cite', '--file', join(SOURCES, 'check-your-insurance.txt'), '--format', 'json']);
    expect(article.status).toBe(1);
    const standings = (JSON.parse(article.stdout) as { standing: string }[]).map(({ standing }) => standing);
    expect(standings).toEqual(['stands', 'stands', 'fails']);
    expect(yibao(['cite', RIGHT]).status).toBe(0);
    expect(yibao(['cite', '--file', join(folder, 'none.txt')]).status).toBe(2);
  });

  it.each([
    [[], /nothing to read/],
    [['医保报销比例是多少'], /no citation in this text/],
    [['package.json'], /yibao cite --file package\.json/],
    [[RIGHT, '--file', 'README.md'], /a text and --file are given/],
    [[RIGHT, '--lang', 'fr'], /Allowed choices are zh, en/],
  ])('%j is a mistake of usage', (args, message) => {
    const ran = yibao(['cite', ...args]);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(message);
  });
});

describe('yibao statutes', () => {
  const laws = join(folder, 'laws');
  beforeAll(() => {
    const json = { title: '社会保险法', articles: [{ number: 98, suffix: null, text: '本法自2012年7月1日起施行。' }] };
    for (const [name, text] of [
      ['a.md', '# 图书借阅条例\n\n第一条 借期为三十日。\n\n第二条 不得转借他人，违者停止借阅六个月。\n'],
      ['b.json', JSON.stringify(json)],
    ] as const) {
      write(laws, name, text);
    }
  });

  it('imports Markdown and JSON, says which is another version, and lists them', () => {
    const target = join(folder, 'imported');
    const ran = yibao(['statutes', 'import', laws, '--store', target]);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toMatch(/图书借阅条例 +2 +— +not in the reference set/);
    expect(ran.stdout).toMatch(/社会保险法 .*another version: 1 with other words \(第98条\); 97 missing/);
    expect(yibao(['statutes', 'list', '--store', target]).stdout).toContain('2 statutes in');
    expect(readdirSync(target).sort()).toEqual([expect.stringMatching(/^social-insurance-law\.json$/), expect.stringMatching(/^title-/)]);
  });

  it('shows the statute beside the quotation, with what differs marked', () => {
    const target = join(folder, 'imported');
    yibao(['statutes', 'import', join(laws, 'a.md'), '--store', target]);
    const { status, stdout } = yibao(['cite', '《图书借阅条例》第二条规定:“不得转借他人，违者停止借阅三个月。”', '--store', target]);
    expect(status).toBe(1);
    expect(stdout).toContain('引文  不得转借他人，违者停止借阅【三】个月。');
    expect(stdout).toContain('原文  不得转借他人，违者停止借阅【六】个月。');
  });

  it('shows it below a finding of check, too', () => {
    const target = join(folder, 'imported-law');
    const text = '未办理社会保险登记的，由社会保险经办机构核定其应当缴纳的社会保险费。';
    write(join(folder, 'law'), 'law.json', JSON.stringify({ title: '社会保险法', articles: [{ number: 58, suffix: null, text }] }));
    write(folder, 'guide.txt', `单位要按时登记\n\n《社会保险法》第五十八条规定:“${text.replace('未办理', '已办理')}”\n`);
    expect(yibao(['statutes', 'import', join(folder, 'law'), '--store', target]).status).toBe(0);
    const { stdout } = yibao(['check', join(folder, 'guide.txt'), '--store', target]);
    expect(stdout).toContain('引文  【已】办理社会保险登记的');
    expect(stdout).toContain('原文  【未】办理社会保险登记的');
    expect(stdout).toContain('导入文本是另一版本');
  });

  it.each([
    ['a statute that is none', 'c.md', '# 公告\n正文', /c\.md: no line begins with 第…条/],
    ['broken JSON', 'c.json', '{"title": ', /c\.json: .*not JSON/],
    ['bytes that are no UTF-8', 'c.md', Buffer.from([0xb7, 0xa8]), /c\.md: not UTF-8/],
    ['the same statute twice', 'c.md', '# 图书借阅条例\n第一条 甲。', /c\.md: 图书借阅条例 is in .*a\.md too/],
  ])('writes nothing at all where a file is %s', (_, name, text, message) => {
    const spoilt = mkdtempSync(join(folder, 'spoilt-'));
    write(spoilt, 'a.md', '# 图书借阅条例\n第一条 借期为三十日。');
    write(spoilt, name, text);
    const target = join(spoilt, 'store');
    const ran = yibao(['statutes', 'import', spoilt, '--store', target]);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toContain('    at ');
    expect(existsSync(target)).toBe(false);
  });

  it.each([
    [['import', 'nowhere'], /nowhere: no such file or folder/],
    [['import'], /missing required argument/],
  ])('statutes %j is a mistake of usage', (args, message) => {
    const ran = yibao(['statutes', ...args]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(message);
  });
});
