/** The fields that these articles are about, and the words that show one. */
export const TOPICS = ['medical', 'leave', 'pension', 'unemployment', 'work-injury', 'housing-fund', 'labour'] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_WORDS: Record<Topic, readonly string[]> = {
  medical: ['医保', '医疗保险', '医疗保障', '报销', '门诊', '住院', '就医', '新农合'],
  leave: ['产假', '陪产假', '育儿假', '护理假', '婚假', '生育', '女职工', '孕', '休假', '假期'],
  pension: ['养老', '退休金', '退休年龄'],
  unemployment: ['失业'],
  'work-injury': ['工伤'],
  'housing-fund': ['公积金'],
  labour: ['社保', '社会保险', '人社', '劳动', '工资', '就业'],
};
