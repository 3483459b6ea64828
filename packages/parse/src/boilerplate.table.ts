/** Whole lines that belong to the page. Compared without white space and without a colon at the end. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set([
  '分享',
  '举报',
  '分享举报',
  '收藏',
  '点赞',
  '评论',
  '打印',
  '关闭',
  '打印关闭',
  '打印本页',
  '关闭窗口',
  '返回',
  '返回顶部',
  '返回列表',
  '首页',
  '登录',
  '注册',
  '×',
  '点击复制推广网址',
  '复制链接',
  '下载海报',
  '生成海报',
  '扫一扫',
  '扫一扫在手机打开当前页',
  '阅读原文',
  '展开全文',
  '查看更多',
  '加载更多',
  '字体大小',
  '大中小',
]);

/** Lines that announce other articles; what follows is theirs. */
export const RELATED_LINES: ReadonlySet<string> = new Set([
  '相关推荐',
  '相关阅读',
  '相关文章',
  '相关新闻',
  '相关链接',
  '相关资讯',
  '推荐阅读',
  '延伸阅读',
  '热门文章',
  '热门推荐',
  '最新文章',
  '最新资讯',
  '猜你喜欢',
  '更多新闻',
  '更多文章',
  '为您推荐',
  '大家都在看',
]);

/** Words of copyright, liability and of a site's foot: a line that holds one is the page's. */
export const COPYRIGHT_WORDS =
  /版权所有|未经(?:授权|许可|允许|书面)|(?:禁止|谢绝|不得|请勿)(?:擅自)?转载|转载(?:请|须|需)?(?:注明|联系)|侵权(?:必究|请|联系|删)|ICP备|公网安备|免责声明|版权声明|网站标识码|^(?:主办|承办)(?:单位)?[：:]|^分享到[：:]|[©]/;

/** Words of a disclaimer: a line that holds one and no figure is the page's. */
export const DISCLAIMER_WORDS =
  /仅供参考|不(?:能|可)代替(?:面诊|医生|专业)|(?:来源于|来自|转自)(?:互联)?网络|不代表本(?:站|网|平台)|纯属个人观点/;

/** Links to the neighbours of this page. */
export const NEIGHBOUR_WORDS = /^[«<＜]*\s*[上下]一[篇页条](?:文章)?(?:[：:\d\s]|$)|[上下]一[篇页条]\s*[»>＞]+$/;

/** The path of the page in its site. */
export const BREADCRUMB = /^(?:您?(?:当前|现在|目前)的?(?:所在)?位置|首页[ 　]*[-–>＞»›/])/;

/** Requests to follow an account or to scan a code: short lines of social media pages. */
export const FOLLOW_WORDS = /^[^，。]{0,6}(?:点击|长按|扫码|扫描|扫一扫|识别|戳)[^，。]{0,14}(?:关注|二维码|蓝字|订阅|公众号)[^，。]{0,6}$/;
