import { openSite, type Route, type Site } from '../../packages/scrape/test/support/site.js';

/** A small made-up news site of insurance on loopback. Its pages can be changed while it runs. */
export interface NewsSite extends Site {
  routes: Record<string, Route>;
}

export const ARTICLES = {
  /** UTF-8, in the list and in the sitemap. */
  outpatient: '/art/2031/3/13/art_1.html',
  /** GBK, which only its meta element declares. */
  inpatient: '/art/2031/3/10/art_2.html',
  /** Only in the sitemap. */
  payment: '/art/2031/2/20/art_3.html',
  /** In the list, and gone. */
  gone: '/art/2031/2/18/art_4.html',
} as const;

const AROUND = '<nav><a href="/">首页</a> <a href="/zcfg/">政策法规</a></nav>';
const FOOT = '<footer>主办单位:某某编辑部 浏览次数:1</footer>';

export function page(title: string, date: string, body: string, charset = 'utf-8'): string {
  return `<!DOCTYPE html><html><head><meta charset="${charset}"><title>${title}</title><meta name="PubDate" content="${date}"></head>
<body>${AROUND}<article><h1>${title}</h1>${body}</article>${FOOT}</body></html>`;
}

const OUTPATIENT = page(
  '绵阳市职工医保门诊怎么报',
  '2031-03-13',
  '<h2>一、起付标准</h2><p>绵阳市职工医保普通门诊的起付标准为每年210元。</p><h2>二、报销比例</h2><p>在一级医院就诊,在职职工的报销比例为61%,退休人员的报销比例为66%。</p><p>医保报销有疑问,可以拨打12333热线咨询。</p>',
);
const INPATIENT = page(
  '绵阳市居民医保住院待遇',
  '2031-03-10',
  '<p>绵阳市居民医保在三级医院住院,起付标准为830元,报销比例为57%。</p><p>具体办法见《社会保险法》第二十八条。</p>',
  'gbk',
);
const PAYMENT = page(
  '绵阳市居民医保缴费提醒',
  '2031-02-20',
  '<p>2031年绵阳市居民医保个人缴费标准为每人每年430元。</p><p>可以在微信“城市服务”里缴费。</p>',
);

const LIST = `<ul>
<li><a href="${ARTICLES.outpatient}" title="绵阳市职工医保门诊怎么报">绵阳市职工医保…</a><span>2031-03-13</span></li>
<li><a href="${ARTICLES.inpatient}#top">绵阳市居民医保住院待遇</a><span>2031-03-10</span></li>
<li><a href="${ARTICLES.gone}">已经撤下的通知</a><span>2031-02-18</span></li>
<li><a href="javascript:openArticle(7)">更多</a></li>
<li><a href="http://169.254.169.254/art/secret.html">内部</a></li>
<li><a href="/art/${'a'.repeat(5000)}.html">很长</a></li>
<li><a href="/video/1.html">视频</a></li>
</ul>`;

const SITEMAP_INDEX = (host: string) =>
  `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://${host}/sitemap-1.xml</loc></sitemap></sitemapindex>`;
const SITEMAP = (host: string) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://${host}${ARTICLES.outpatient}</loc></url><url><loc>http://${host}${ARTICLES.payment}</loc><lastmod>2031-02-20</lastmod></url></urlset>`;

export async function openNewsSite(): Promise<NewsSite> {
  const routes: Record<string, Route> = {};
  const site = await openSite(routes);
  Object.assign(routes, {
    '/robots.txt': 'User-agent: *\nDisallow: /private/\n',
    '/zcfg/': LIST,
    '/sitemap.xml': xml(SITEMAP_INDEX(site.host)),
    '/sitemap-1.xml': xml(SITEMAP(site.host)),
    [ARTICLES.outpatient]: OUTPATIENT,
    [ARTICLES.inpatient]: html(gbk(INPATIENT)),
    [ARTICLES.payment]: PAYMENT,
  });
  return Object.assign(site, { routes });
}

function xml(text: string): Route {
  return (_, response) => response.writeHead(200, { 'content-type': 'application/xml' }).end(text);
}

/** Served without a charset: the page's own declaration counts. */
function html(bytes: Buffer): Route {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(bytes);
}

let table: Map<string, number> | undefined;

/** Text in GBK, by the decoder of the runtime read backwards. */
export function gbk(text: string): Buffer {
  if (table === undefined) {
    table = new Map();
    const decoder = new TextDecoder('gbk');
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (character.length === 1 && character !== '\ufffd') table.set(character, (lead << 8) | trail);
      }
    }
  }
  const codes = [...text].map((character) => (character < '\u0080' ? character.charCodeAt(0) : (table?.get(character) ?? 0x3f)));
  return Buffer.from(codes.flatMap((code) => (code > 0xff ? [code >> 8, code & 0xff] : [code])));
}
