import type { SiteAdapter } from './adapter.js';
import { baijiahao } from './baijiahao.js';
import { bendibao } from './bendibao.js';
import { contentSystems } from './content-systems.js';
import { discuz } from './discuz.js';
import { govCn } from './gov-cn.js';
import { ifeng } from './ifeng.js';
import { mohrss } from './mohrss.js';
import { netease } from './netease.js';
import { nhsa } from './nhsa.js';
import { people } from './people.js';
import { sina } from './sina.js';
import { sohu } from './sohu.js';
import { tencent } from './tencent.js';
import { thepaper } from './thepaper.js';
import { toutiao } from './toutiao.js';
import { wechat } from './wechat.js';
import { wordpress } from './wordpress.js';
import { xinhua } from './xinhua.js';
import { zhihu } from './zhihu.js';

/** All adapters. Those of a host come before those of a content system, the narrower host before the wider: `ylbzj.beijing.gov.cn` before `gov.cn`. */
export const ADAPTERS: readonly SiteAdapter[] = [
  wechat,
  nhsa,
  mohrss,
  govCn,
  bendibao,
  sohu,
  netease,
  sina,
  toutiao,
  baijiahao,
  zhihu,
  thepaper,
  ifeng,
  people,
  xinhua,
  tencent,
  contentSystems,
  discuz,
  wordpress,
];
