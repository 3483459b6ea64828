/** Verbs before a menu step: 点击“服务”, 找到【社保】. */
export const STEP_VERBS =
  '依次点击 点击 点开 点选 点按 单击 轻点 轻触 点进 进入 选择 选取 选中 勾选 找到 打开 搜索 搜一下 搜 查找 找 切换到 切换至 定位到 依次进入 依次选择 依次打开 点 选'.split(
    ' ',
  );

/** Nouns before a step: 首页“家庭共济”, 底部菜单栏“医保互动”. */
export const STEP_PLACES =
  '里面有 里有 里面 首页 菜单栏 底部菜单 底部 菜单 主页 界面 页面 右下角 左下角 右上角 下方 上方 左侧 右侧 顶部 底部导航栏 导航栏 搜索框输入 搜索框中输入 搜索框内输入 搜索栏输入 搜索框里输入'.split(
    ' ',
  );

/** What stands behind a step that 在 opens, or that 使用 names: 在【我的权益】板块, 使用“缴费记录”功能. */
export const STEP_NOUNS = '板块 区域 界面 页面 栏目 专栏 栏 专区 模块 菜单 频道 功能 选项 入口 服务 按钮 图标 标签 窗口'.split(' ');

/** Buttons of a form: the menu ends before them. */
export const BUTTONS: ReadonlySet<string> = new Set(
  '下一步 上一步 确认 确定 提交 完成 同意 返回 保存 确认缴费 立即缴费 去缴费 确认支付 立即支付 登录 注册 立即登录 获取验证码 验证码 发送验证码 确认提交 提交申请 已阅读 我已阅读 取消 下一页 立即办理 立即下载 去办理 授权 允许 添加 扫一扫 刷脸'.split(
    ' ',
  ),
);

/** What numbers a step, as the source of a pattern; it may be missing: 第二步:, 步骤2, Step2, (2), 2., 二、, ②, 2️⃣. */
export const STEP_NUMBER =
  '(?:(?:第[一二三四五六七八九十\\d]{1,2}步|步骤[一二三四五六七八九十\\d]{1,2}|[Ss](?:tep|TEP)\\d{1,2}|[①-⑳]|\\d\\ufe0f?\\u20e3)[:：,，、.]?|[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[.、)）])?';
