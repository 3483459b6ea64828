/**
 * Labels of the table above an official document, or around a citizen's letter, that says what it is (the fields that government sites must show for
 * each document, 《政府网站发展指引》, and those of letter boxes). What stands behind them is no rule of the article.
 */
export const FACT_LABELS: ReadonlySet<string> = new Set(
  '索引号 信息索引号 索引编号 主题分类 信息分类 体裁分类 组配分类 主题词 关键词 发文机关 发布机构 发布机关 发布单位 制发机关 制定机关 发文单位 公开机构 公开责任部门 责任部门 信息来源 来源 成文日期 发文日期 发布日期 发布时间 公开日期 公开时间 生成日期 印发日期 生效日期 实施日期 施行日期 废止日期 失效日期 有效期 有效性 效力状态 时效性 文件状态 发文字号 发文文号 文号 文件编号 统一编号 登记号 规范性文件登记号 公文种类 文种 标题 名称 文件名称 文件标题 信息名称 公开方式 公开范围 公开形式 公开时限 公开程序 服务对象 信件编号 编号 来信人 写信人 咨询人 留言人 姓名 信件标题 来信标题 留言标题 主题 来信时间 写信时间 咨询时间 留言时间 提交时间 信件类型 类型 类别 状态 办理状态 处理状态 答复单位 受理单位 办理单位 回复单位 回复部门 答复部门 受理部门 答复时间 回复时间 办结时间 浏览次数 点击数 阅读次数'.split(
    ' ',
  ),
);

/** Labels of what is the article in such a table. */
export const CONTENT_LABELS: ReadonlySet<string> = new Set(
  '来信内容 写信内容 咨询内容 留言内容 问题内容 信件内容 问题描述 内容 正文 信息内容 答复内容 回复内容 答复 回复 办理结果 处理结果 回复意见 答复意见'.split(
    ' ',
  ),
);
