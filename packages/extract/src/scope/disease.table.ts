/** Diseases that benefit rules name by themselves, separated by blanks, in the rules' own words. */
export const DISEASES =
  '高血压 糖尿病 恶性肿瘤 尿毒症 慢性肾功能衰竭 肾功能衰竭 血友病 冠心病 脑血管疾病后遗症 脑梗死 类风湿关节炎 类风湿性关节炎 系统性红斑狼疮 帕金森病 癫痫 慢性乙型肝炎 病毒性肝炎 肝硬化 再生障碍性贫血 精神分裂症 双相情感障碍 重症肌无力 白血病 肺结核 结核病 艾滋病 强直性脊柱炎 银屑病 股骨头坏死 慢性阻塞性肺疾病 支气管哮喘 器官移植术后抗排异治疗 器官移植 透析 血液透析 腹膜透析 阿尔茨海默病 罕见病';
