/** Words before a name in the lines about an article's origin. */
export const SOURCE_LABEL =
  /(?:信息来源|文章来源|稿件来源|内容来源|新闻来源|来源|出处|稿源|转自|发布机构|发布单位|供稿单位)[ 　]*[：:][ 　]*/;
export const AUTHOR_LABEL = /(?:文章作者|作[ 　]{0,4}者|撰文|撰稿|文\/图|图文|(?<![\p{Script=Han}])文)[ 　]*[：:/][ 　]*/u;
export const AUTHOR_AND_NAME = new RegExp(`${AUTHOR_LABEL.source}[^\\s　|｜，,]{0,30}`, 'u');
export const SOURCE_AND_NAME = new RegExp(`${SOURCE_LABEL.source}[^\\s　|｜，,]{0,30}`);
/** Dates that are not the day of publication. */
export const OTHER_DATES =
  /(?:注册时间|注册于|截止(?:日期|时间)?|引用日期|有效期至?|施行日期|实施日期|生效日期|生效时间|废止日期|办结时间|来信时间|咨询时间)[ 　]*[：:]?[ 　]*[\d\-/.年月日 :]{4,20}/g;
/** Words about a line's own article, with what they state, that are no name. */
export const OTHER_FIELDS =
  /(?:发布人|发布者|录入人?|阅读|浏览|点击|访问|人气|查看|评论|收藏|点赞|转发|字号|字体|责任编辑|编辑|审核|校对|责编|记者|通讯员|索引号|主题分类|发文字号|文号)(?:次数|量|数)?[ 　]*[：:（([]?[ 　]*[^ 　|｜]{0,20}/g;
export const TIME_LABEL = /(?:发布|发表|发文|成文|印发|公布|刊发|上传|创建|更新|编辑|添加|录入)?(?:日期|时间|于)[ 　]*[：:]?|[：:]/g;
/** What may stand where a name is looked for, and is none. */
export const NO_NAME =
  /^(?:本站|本网|本站原创|原创|转载|首发|网络|互联网|未知|其他|佚名|匿名|admin|管理员|小编|分享|打印|关闭|收藏|纠错|正文|全文|首页|大|中|小|发布|发布于|发表于|更新于|编辑于|来源|作者|时间|日期|星期.|周.|上午|下午|次|人|答复|回复|分类|栏目|阅读|浏览|评论|约|IP属地.*|来自.*|.*分钟|.*次|.*阅读|.*浏览|.*评论)$|https?:|www\./i;

/** Names of elements that hold who wrote the article, and where it is from. */
export const AUTHOR_NAMES = /(?:^|[^a-z])(?:author|writer|nick|nickname|user-?name|byline|account|zuozhe)(?:$|[^a-z]|name)/i;
export const SOURCE_NAMES = /(?:^|[^a-z])(?:source|laiyuan|ly|media|origin)(?:$|[^a-z]|name)/i;
