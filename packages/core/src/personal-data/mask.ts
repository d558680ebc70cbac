const email = /[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)*/g
const digits = '\\p{Nd}〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖'
/** Seven digits or more, however they are grouped: a telephone, a card, a 公民身份号码. What is none of them is no loss. */
const number = new RegExp(`(?:[${digits}][\\p{P}\\p{S}\\s]{0,6}){6,}[${digits}xX]`, 'gu')

/** The text with whatever may be somebody's number or address replaced by what it was. */
export function maskPersonalData(text: string): string {
  return text.normalize('NFKC').replace(email, '〔邮箱〕').replace(number, '〔号码〕')
}
