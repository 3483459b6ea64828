import { instrumentSchema } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { instruments, instrumentsAsOf, normalDocumentNumber, overtakenArticles, statusAt, titleKey } from '../../src/index.js';

describe('the catalogue', () => {
  it('holds well-formed instruments whose status follows from their dates', () => {
    const ids = new Set<string>();
    for (const instrument of instruments.all()) {
      instrumentSchema.parse(instrument);
      expect(instrument.status, instrument.title).toBe(statusAt(instrument, instrumentsAsOf));
      ids.add(instrument.id);
    }
    expect(ids.size).toBe(instruments.all().length);
    expect(instruments.all().filter((instrument) => instrument.articleCount !== null)).toHaveLength(48);
  });

  it.each([
    ['社保法', '中华人民共和国社会保险法'],
    ['《社会保险法》', '中华人民共和国社会保险法'],
    ['中华人民共和国社会保险法（2018年修正）', '中华人民共和国社会保险法'],
    ['中华人民共和国失业保险条例', '失业保险条例'],
    ['住房公积金条例', '住房公积金管理条例'],
    ['最高人民法院关于审理劳动争议案件适用法律问题的解释(二)', '最高人民法院关于审理劳动争议案件适用法律问题的解释（二）'],
    ['实施<中华人民共和国社会保险法>若干规定', '实施《中华人民共和国社会保险法》若干规定'],
    ['关于健全基本医疗保险参保长效机制的指导意见', '国务院办公厅关于健全基本医疗保险参保长效机制的指导意见'],
    ['国办发[2021]14号', '国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见'],
    ['国务院令第375号', '工伤保险条例'],
    ['中华人民共和国国务院令第五百八十六号', null],
    ['民法通则', '中华人民共和国民法通则'],
    ['主席令第80号', null],
    ['某某市医疗保险办法', null],
  ])('%s is %s', (words, title) => {
    expect(instruments.find(words)?.title ?? null).toBe(title);
  });

  it.each([
    ['中华人民共和国医疗保障法', '2026-12-31', 'not-yet-in-force'],
    ['中华人民共和国医疗保障法', '2027-01-01', 'in-force'],
    ['中华人民共和国民法通则', '2020-12-31', 'in-force'],
    ['中华人民共和国民法通则', '2021-01-01', 'repealed'],
    ['国务院关于建立城镇职工基本医疗保险制度的决定', '2026-01-01', 'in-force'],
  ])('%s on %s is %s', (title, date, status) => {
    const instrument = instruments.find(title);
    expect(instrument && statusAt(instrument, date)).toBe(status);
  });

  it('knows both sides of each overtaken article', () => {
    for (const { instrument, by } of overtakenArticles) {
      expect(instruments.get(instrument)).not.toBeNull();
      expect(instruments.find(by.replace(/第[^第]*条$/, ''))).not.toBeNull();
    }
  });
});

describe('keys', () => {
  it.each([
    ['国办发[2021]14号', '国办发〔2021〕14号'],
    ['国办发【2021】 第14号', '国办发〔2021〕14号'],
    ['医保发（２０２２）22号', '医保发〔2022〕22号'],
    ['中华人民共和国国务院令第三百七十五号', '国务院令第375号'],
    ['人力资源和社会保障部令13号', '人力资源和社会保障部令第13号'],
    ['主席令第三十五号', '主席令第35号'],
  ])('%s is printed %s', (number, normal) => {
    expect(normalDocumentNumber(number)).toBe(normal);
  });

  it('leaves （试行） and （一） in a title, and notes of the edition out', () => {
    expect(titleKey('医保办法（试行）')).toBe('医保办法(试行)');
    expect(titleKey('某某解释 （一）')).toBe('某某解释(一)');
    expect(titleKey('《医保办法》（2019年第二次修订）')).toBe('医保办法');
  });
});
