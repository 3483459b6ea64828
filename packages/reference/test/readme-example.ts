import { channels, facts, instruments, regions, statusAt, verifyCitation } from '@yibao-rules/reference';

// Instruments: any title or number that people write.
console.log(instruments.find('社保法')?.title); // 中华人民共和国社会保险法
console.log(instruments.find('国办发[2021]14号')?.issuer); // 国务院办公厅
console.log(statusAt(instruments.get('medical-security-law')!, '2026-12-31')); // not-yet-in-force

// Citations, verified without the text.
const article = { article: 86, suffix: null, paragraph: null, item: null };
const late = (rate: string) => `并自欠缴之日起，按日加收${rate}的滞纳金……`;
console.log(verifyCitation({ title: '社会保险法', articles: [article], quote: late('万分之五') }).status); // elided
console.log(verifyCitation({ title: '社会保险法', articles: [article], quote: late('千分之五') }).detail); // numeral: “按日加收千分之五的滞纳金” → 万

// Facts: compared by scope and date, and only the sure ones may call a claim wrong.
const [fee] = facts.forMeasure('late-fee').filter((fact) => facts.holdsAt(fact, '2025-10-22'));
console.log(fee?.value?.max, fee?.value?.unit, fee?.document, fee && facts.isSure(fee)); // 0.05 percent 中华人民共和国社会保险法 true

// Channels: whose they are, what they are for, and what not.
console.log(channels.get('hotline-12333')?.supersededFor[0]?.by); // hotline-12393
console.log(channels.find('随申办')[0]?.region, channels.find('随申办')[0]?.doubt); // 310000 name and region from general knowledge

// Regions: present and former names and codes.
console.log(regions.find('中卫')?.code, regions.within('640500', '640000')); // 640500 true
console.log(regions.find('思茅市')?.name, regions.formerly('320323')[0]?.name); // 普洱市 铜山区
