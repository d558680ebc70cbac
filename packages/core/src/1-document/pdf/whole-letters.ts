/**
 * Radicals as letters of their own, which some programs (browsers among them) write into a PDF for the letters that
 * look the same: ⼀ for 一, ⺠ for 民. Unicode's EquivalentUnifiedIdeograph gives the letter; here are those of the
 * supplement that are letters by themselves, Kangxi's are their own compatibility forms.
 */
const supplement = new Map(
  [
    '⺁厂⺇几⺈刀⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺕彐⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺶羊⺻聿⺼月⺽臼',
    '⻁虎⻃西⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾',
    '⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap(line =>
    [...line.matchAll(/(.)(.)/gu)].map(([, radical = '', letter = '']) => [radical, letter] as const),
  ),
)

export function wholeLetters(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/gu, radical => supplement.get(radical) ?? radical.normalize('NFKC'))
}
