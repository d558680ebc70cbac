/** An injury is told by what happened, whatever did it and whomever it hurt: 塔吊砸伤, 叉车撞了腿, 农药中毒. */
const injury =
  /[受摔砸烫烧灼压扭撞夹划刺割炸冻咬误工]伤|尘肺|矽肺|肺病|中毒|骨折|工亡|[撞砸轧压夹绞锯](?:断|到|了)|绞手|夹手|摔下|掉下|滑倒/

export function tellsInjury(question: string): boolean {
  return injury.test(question)
}
