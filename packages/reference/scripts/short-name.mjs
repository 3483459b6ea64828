/** The name without its administrative suffix, as people say it: 中卫市 → 中卫, 玉树藏族自治州 → 玉树, 互助土族自治县 → 互助. */

const PROVINCES = /(维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|省|市)$/;
const PREFECTURES = /(地区|盟|市)$/;
const COUNTIES = /(新区|林区|特区|市|县|区|旗)$/;
/** Longest first, so that 蒙古族 is taken before 蒙古. */
const PEOPLES = (
  '柯尔克孜 维吾尔 哈萨克 蒙古族 朝鲜族 土家族 哈尼族 傈僳族 景颇族 布依族 仡佬族 拉祜族 布朗族 纳西族 毛南族 仫佬族 达斡尔族 鄂温克族 鄂伦春 ' +
  '裕固族 东乡族 保安族 撒拉族 哈萨克族 塔吉克 锡伯 普米族 独龙族 怒族 满族 回族 藏族 羌族 彝族 苗族 侗族 壮族 瑶族 黎族 傣族 白族 佤族 水族 畲族 土族 各族 蒙古 满'
).split(' ');

/** Names whose short form is another name, or none in use: Hainan prefecture in Qinghai, autonomous units named after a people only. */
const AS_SAID = {
  632500: '海南州',
  659000: '新疆兵团',
};

export function shortName(code, name) {
  if (AS_SAID[code]) return AS_SAID[code];
  const suffix = code.endsWith('0000') ? PROVINCES : code.endsWith('00') ? PREFECTURES : COUNTIES;
  const autonomous = /自治[州县旗]$/.test(name);
  const bare = autonomous ? withoutPeoples(name.slice(0, -3)) : name.replace(suffix, '');
  return bare.length >= 2 ? bare : name;
}

function withoutPeoples(name) {
  let bare = name;
  for (;;) {
    const people = PEOPLES.find((p) => bare.endsWith(p) && bare.length - p.length >= 2);
    // A unit named after its only people: 东乡族自治县 → 东乡.
    if (!people) return bare.length >= 3 && bare.endsWith('族') ? bare.slice(0, -1) : bare;
    bare = bare.slice(0, -people.length);
  }
}
