/**
 * Radicals that are whole characters too, and those characters, in the same order: the block "CJK Radicals Supplement" (Unicode Character Database,
 * EquivalentUnifiedIdeograph.txt), which normalisation leaves alone, and ⼾, which it turns into the traditional 戶. Writers of PDFs name the glyphs of the
 * ordinary characters by them.
 */
export const RADICALS =
  '⼾⺁⺇⺈⺊⺌⺍⺎⺒⺓⺛⺜⺝⺟⺠⺧⺩⺪⺫⺬⺮⺶⺷⺸⺻⺼⺽⻁⻄⻅⻆⻇⻉⻊⻋⻑⻓⻔⻕⻗⻘⻙⻚⻛⻜⻝⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
export const CHARACTERS_OF_RADICALS =
  '户厂几刀卜小小兀巳幺旡日月母民牛王疋目示竹羊羊羊聿肉臼虎西见角角贝足车長长门阜雨青韦页风飞食首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
