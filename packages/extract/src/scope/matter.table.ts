import type { Matter } from '@yibao-rules/model';

/** What a leave, a benefit or a deadline is about, in the words of guides and notices, separated by blanks. */
export const MATTER_WORDS: readonly (readonly [words: string, matter: Matter])[] = [
  ['产假 生育假 生育奖励假', 'maternity-leave'],
  ['陪产假 护理假 陪护假', 'paternity-leave'],
  ['育儿假', 'parental-leave'],
  ['流产 流产假 计划生育假', 'miscarriage-leave'],
  ['病假 医疗期', 'sick-leave'],
  ['年休假 带薪年休假 年假', 'annual-leave'],
  ['生育津贴', 'maternity-allowance'],
  ['产前检查 产前检查费 产检', 'prenatal-check'],
  ['失业保险金 失业金 失业补助金', 'unemployment-benefit'],
  ['丧葬补助金 丧葬费 丧葬补助', 'funeral'],
  ['伤残津贴 伤残补助金 一次性伤残补助金', 'disability-benefit'],
  ['抚恤金 供养亲属抚恤金 工亡补助金 一次性工亡补助金', 'death-benefit'],
  ['生活护理费 护理费', 'nursing-care'],
  ['养老金 基本养老金', 'pension-benefit'],
  ['工伤认定', 'work-injury-benefit'],
  ['仲裁 劳动仲裁', 'arbitration'],
  ['备案 异地备案 异地就医备案 登记备案 转诊备案', 'remote-filing'],
  ['报销 手工报销 零星报销 费用报销 医疗费用报销', 'claim-reimbursement'],
  ['转移接续 关系转移 转移手续', 'transfer'],
  ['参保登记 办理参保 参保手续 新增参保', 'enroll'],
  ['补缴', 'pay-contribution'],
  ['投诉 举报', 'complain'],
  ['家庭共济 共济绑定', 'mutual-aid'],
];
