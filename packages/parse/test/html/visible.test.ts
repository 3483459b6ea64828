import { describe, expect, it } from 'vitest';
import { bodyOf, read, wordsOf } from './read.js';

const LEAD = '参保职工住院，先由本人付起付标准以内的部分，其余的由基金按比例支付。';
const LAST = '出院结算以后，本人负担超过规定数额的，由大额补助再付一部分，不用申请。';

/** The body of a page with these elements between two paragraphs of prose. */
function between(html: string, head = ''): string[] {
  return bodyOf(
    read(`<html><head>${head}</head><body><h1>住院怎么结算</h1><div class="main"><p>${LEAD}</p>${html}<p>${LAST}</p></div></body></html>`),
  ).slice(1, -1);
}

describe('what a reader sees', () => {
  it.each([
    ['display: none', '<p style="color:red;display:none">甲乙丙丁，看不见。</p>'],
    ['hidden', '<p hidden>甲乙丙丁，看不见。</p>'],
    ['letters of no height', '<p style="font-size:0px">甲乙丙丁，看不见。</p>'],
    ['text far off the screen', '<div style="position:absolute;left:-9999px">甲乙丙丁，看不见。</div>'],
    ['text moved out of its line', '<p style="text-indent:-9999px">甲乙丙丁，看不见。</p>'],
    ['a box of no height', '<div style="height:0;overflow:hidden">甲乙丙丁，看不见。</div>'],
    ['a spot that only scripts read', '<div style="visibility:hidden">甲乙丙丁，看不见。</div>'],
    ['what is for screen readers', '<span class="sr-only">甲乙丙丁，看不见。</span>'],
    ['an icon', '<p aria-hidden="true">甲乙丙丁，看不见。</p>'],
    [
      'scripts, controls and templates',
      '<script>甲</script><template>乙</template><button>丙</button><select><option>丁</option></select><noscript>戊</noscript>',
    ],
    ['a mark of a reference', '<sup>[1]</sup>'],
    ['characters without width', '\u200b\ufeff'],
  ])('leaves out %s', (_, html) => {
    expect(between(html)).toEqual([]);
  });

  it('follows the rules of the page’s own style sheets, outside @media, the last one winning', () => {
    const sheet =
      '<style>/* .b{display:none} */ .a, #c { display: none } .d{display:none} .d{display:block} @media print { .b { display: none } }</style>';
    const html = `${['a', 'b', 'd'].map((name) => `<p class="${name}">第${name}段，说明一下情况。</p>`).join('')}<p id="c">第c段，说明一下情况。</p>`;
    expect(between(html, sheet)).toEqual(['第b段，说明一下情况。', '第d段，说明一下情况。']);
  });

  it.each([
    ['a closed tab', '<div class="tab-pane" style="display:none"><p>异地就医，要先备案再去。</p></div>'],
    ['a page of the same article', '<div class="page-part" style="display:none"><p>异地就医，要先备案再去。</p></div>'],
    ['details', '<details><p>异地就医，要先备案再去。</p></details>'],
  ])('keeps what a click opens: %s', (_, html) => {
    expect(between(html)).toEqual(['异地就医，要先备案再去。']);
  });

  it('keeps a body that the page veils until its script has run', () => {
    const article = read(
      `<h1>住院怎么结算</h1><div id="js_content" style="visibility: hidden; opacity: 0"><p>${LEAD}</p></div><p>阅读 100</p>`,
    );
    expect(bodyOf(article)).toEqual([LEAD]);
  });

  it.each([
    ['a line end of the source between Chinese characters', '<p>报销\n      比例</p>', ['报销比例']],
    ['a line end between words', '<p>App\n Store</p>', ['App Store']],
    ['entities and no-break spaces', '<p>&ldquo;门诊&rdquo;&nbsp;&lt;50&#37;&gt;</p>', ['“门诊” <50%>']],
    ['indents of full width', '<p>　　门诊按五成报。</p>', ['门诊按五成报。']],
    [
      'paragraphs that <br> parts',
      '<div>门诊按五成报。<br>　　住院按八成报。<br/><br/>急诊同住院。</div>',
      ['门诊按五成报。', '住院按八成报。', '急诊同住院。'],
    ],
    ['divs only', '<div><div>门诊按五成报。</div><div>住院按八成报。</div></div>', ['门诊按五成报。', '住院按八成报。']],
    ['paragraphs without end tags', '<p><font>门诊按五成报。<p><font>住院按八成报。', ['门诊按五成报。', '住院按八成报。']],
    ['preformatted text', '<pre>门诊：五成\n住院：八成</pre>', ['门诊：五成', '住院：八成']],
    ['a number in a box of its own', '<section><span>1.</span></section><section>先去窗口登记。</section>', ['先去窗口登记。']],
    ['words for a picture', '<p><img src="a.jpg" alt="各级医院起付标准对照"></p>', ['各级医院起付标准对照']],
    ['no words for a picture', '<p><img src="a.jpg" alt="微信图片_2024"><img src="b.png" alt="二维码"></p>', []],
    [
      'terms and what they mean',
      '<dl><dt>起付标准</dt><dd>基金开始支付以前由本人付的钱。</dd></dl>',
      ['起付标准', '基金开始支付以前由本人付的钱。'],
    ],
    ['a list in a list', '<ul><li>门诊<ul><li>普通门诊按五成报。</li></ul></li></ul>', ['门诊', '普通门诊按五成报。']],
    ['a caption', '<figure><img src="a.jpg"><figcaption>窗口前排队的市民。</figcaption></figure>', ['窗口前排队的市民。']],
  ])('writes %s', (_, html, expected) => {
    expect(between(html)).toEqual(expected);
  });

  it('takes a short line in bold, or in larger letters than the rest, for a heading', () => {
    const p = (size: number, text: string) => `<p><span style="font-size:${size}px">${text}</span></p>`;
    const article = read(
      `<h1>住院怎么结算</h1><div>${p(16, LEAD)}<p><b>带哪些材料</b></p>${p(16, LAST)}${p(20, '多久能到账')}${p(16, LEAD)}</div>`,
    );
    expect(wordsOf(article, 'heading')).toEqual(['带哪些材料', '多久能到账']);
  });
});

describe('tables', () => {
  const cells = (html: string) => {
    const article = read(`<h1>住院怎么结算</h1><p>${LEAD}</p>${html}`);
    return article.blocks
      .filter((block) => block.kind === 'table-cell')
      .map((block) =>
        [
          article.text.slice(block.start, block.end),
          ...(block.headers ?? []).map((header) => article.text.slice(article.blocks[header]!.start, article.blocks[header]!.end)),
        ].join(' < '),
      );
  };

  it('resolves spans and names the headers of each cell', () => {
    expect(
      cells(
        '<table><thead><tr><td rowspan="2">医院</td><td colspan="2">支付比例</td></tr><tr><td>在职</td><td>退休</td></tr></thead><tbody><tr><td>一级</td><td>90%</td><td>95%</td></tr><tr><td>三级</td><td colspan="2">80%</td></tr></tbody></table>',
      ),
    ).toEqual(
      expect.arrayContaining(['90% < 支付比例 < 在职 < 一级', '95% < 支付比例 < 退休 < 一级', '80% < 支付比例 < 在职 < 退休 < 三级']),
    );
  });

  it('reads rows and cells that nothing closes', () => {
    expect(cells('<table><tr><th>医院<th>比例<tr><td><b>一级<td>90%<tr><td>三级<td>80%</table>')).toEqual(
      expect.arrayContaining(['90% < 比例 < 一级', '80% < 比例 < 三级']),
    );
  });

  it('takes a table that only lays the page out for none', () => {
    expect(
      cells(`<table><tr><td>左栏</td><td><table><tr><td><p>${LAST}</p></td></tr></table></td></tr><tr><td></td><td></td></tr></table>`),
    ).toEqual([]);
  });

  it('keeps the article of a letter box, and reads the facts around it', () => {
    const article = read(
      `<h2>信件详情</h2><table><tr><th>信件编号</th><td>WB2024001</td><th>来信人</th><td>高**</td></tr><tr><th>来信内容</th><td colspan="3">${LEAD}</td></tr><tr><th>答复单位</th><td>市医保局</td><th>答复时间</th><td>2024-05-06</td></tr><tr><th>答复内容</th><td colspan="3">${LAST}</td></tr></table>`,
    );
    expect(bodyOf(article).filter((words) => words !== '信件详情')).toEqual([LEAD, LAST]);
    expect(article.publishedAt).toBe('2024-05-06');
  });
});
