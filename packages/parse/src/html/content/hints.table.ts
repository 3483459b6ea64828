/**
 * Words in class names and ids that tell what of the page an element is. Names are split at hyphens, underscores and capitals (`bdShare-box` gives bd,
 * share, box); each word is compared whole, or by its beginning. Pinyin stands beside English: most of the genre's sites name things so.
 */
export const PAGE_WORDS: ReadonlySet<string> = new Set([
  ...['nav', 'navi', 'navbar', 'subnav', 'topnav', 'leftnav', 'menu', 'submenu', 'daohang', 'sitemap', 'topbar'],
  ...['crumb', 'crumbs', 'breadcrumb', 'breadcrumbs', 'weizhi', 'dqwz', 'location'],
  ...[
    'foot',
    'footer',
    'ft',
    'footbar',
    'bottombar',
    'dibu',
    'yejiao',
    'copyright',
    'banquan',
    'beian',
    'icp',
    'friendlink',
    'flink',
    'yqlj',
  ],
  ...[
    'related',
    'relate',
    'relevant',
    'relation',
    'xiangguan',
    'xgxw',
    'xgyd',
    'xgwz',
    'recommend',
    'recommended',
    'recommends',
    'tuijian',
    'similar',
  ],
  ...['hotnews', 'remen', 'rank', 'ranking', 'paihang', 'phb', 'popular', 'trending', 'newest', 'cnxh'],
  ...['linkcard', 'disclaimer', 'mianze', 'shengming'],
]);

/** Words that may also name an article's column, a wrapper or a note in it. */
export const DOUBTFUL_WORDS: ReadonlySet<string> = new Set([
  ...['ad', 'ads', 'adv', 'adbox', 'adwrap', 'gg', 'guanggao', 'sponsor', 'promo', 'promotion', 'banner', 'tuiguang'],
  ...['prenext', 'prevnext', 'pagenav', 'pagebar', 'pager', 'paging', 'pagination', 'fenye', 'sxp', 'sxy'],
  ...['share', 'shares', 'sharing', 'fenxiang', 'dianzan', 'praise', 'reward', 'dashang', 'donate', 'shoucang'],
  ...['qrcode', 'erweima', 'ewm', 'saoma', 'appdown', 'openapp'],
  ...['login', 'register', 'search', 'sousuo', 'cookie', 'consent'],
  ...['toolbar', 'tool', 'tools', 'position', 'path', 'where', 'links', 'widget', 'widgets'],
  ...['side', 'sidebar', 'aside', 'rside', 'siderbar', 'sidenav', 'rec', 'recom', 'hot', 'latest', 'guess', 'feed', 'feeds'],
  ...['prev', 'previous', 'next', 'pages', 'updown', 'neighbor', 'feedback', 'report', 'jubao', 'tousu', 'jiucuo'],
  ...['social', 'sns', 'like', 'likes', 'zan', 'vote', 'collect', 'favorite', 'qr', 'follow', 'subscribe', 'guanzhu', 'download'],
  ...[
    'print',
    'dayin',
    'fontsize',
    'ziti',
    'zihao',
    'tags',
    'tag',
    'taglist',
    'keywords',
    'biaoqian',
    'label',
    'labels',
    'topics',
    'catlinks',
    'categories',
  ],
  ...['toc', 'catalog', 'catalogue', 'mulu', 'directory', 'outline'],
  ...[
    'popup',
    'modal',
    'dialog',
    'toast',
    'mask',
    'tip',
    'tips',
    'notice',
    'kefu',
    'online',
    'newsletter',
    'form',
    'consult',
    'contact',
    'leave',
    'message',
  ],
  ...['declare', 'declaration', 'statement', 'signature', 'sig', 'author', 'bio', 'avatar', 'profile', 'userinfo'],
  ...['weather', 'calendar', 'counter', 'marquee', 'carousel', 'slider', 'lunbo', 'focus'],
]);

/** Beginnings of longer names without a separator: `sharebox`, `relatedposts`. */
export const PAGE_BEGINNINGS =
  /^(?:relate|recommend|footer|breadcrumb|copyright|friendlink|hotnews|hotlist|navbar|navig|topnav|tuijian|xiangguan)/;

export const DOUBTFUL_BEGINNINGS = /^(?:share|bdshare|sidebar|pagination|qrcode|advert|adsby|guanggao|jiathis|wechatshare)/;

/** Names of what readers say below an article; there may be more of it than of the article. */
export const COMMENT_WORDS = /^(?:comment|comms?$|pinglun|tie$|gentie|repl(?:y|ies)$|discuss|disqus|liuyan|guestbook)/;

/** Words that turn the hint beside them around: `no-sidebar`, `has-ad`. */
export const TURNED: ReadonlySet<string> = new Set(['no', 'has', 'with', 'without', 'hide', 'hidden']);

/** Elements and roles that are the page's own. */
export const PAGE_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'dialog', 'search', 'menu', 'address']);
export const PAGE_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'alert',
]);
