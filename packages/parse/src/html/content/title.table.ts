/** What parts a title from the names of its column and site in a page's `<title>`. A hyphen without white space may be part of a title: it counts where a site's name stands behind it. */
export const SURE_SEPARATORS = /\s*[_|｜]+\s*|\s+[-–—−~]+\s+|\s*[»›«]\s*|\s+[·•]\s+/;
export const DOUBTFUL_SEPARATORS = /[-–—－]+/;

/** How the names of sites and columns end. */
export const SITE_ENDING =
  /(?:网|网站|门户|政府|人民政府|局|厅|委|委员会|中心|频道|栏目|专栏|新闻|资讯|报|日报|晚报|时报|周刊|杂志|论坛|社区|博客|知乎|百科|公众号|平台|在线|宝|号|家园|导航|首页|动态|公告|通知|政策|解读|公开|要闻|问答|指南|攻略|\.com|\.cn|\.net|\.org)$/i;
/** How the names of columns end, which are no site. */
export const COLUMN_ENDING = /(?:频道|栏目|专栏|首页|动态|公告|通知|政策|解读|公开|要闻|问答|指南|攻略)$/;
