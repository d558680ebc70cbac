import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** One of the settings that OWASP's Password Storage Cheat Sheet holds equal; 16 MB, so that many at once do not fill a small machine. */
const fullCost = { N: 2 ** 14, r: 8, p: 5 }
/** Enough for what `randomPassword` made: nobody goes through 79 bits, at whatever speed. It can be told by its time. */
export const costOfRandom = { N: 2 ** 10, r: 8, p: 1 }
const keyBytes = 32

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt)

/** `scrypt$N$r$p$salt$key`: the algorithm and its cost stand with the value, so that they can be changed (R68). */
export async function hashPassword(password: string, cost = fullCost): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password.normalize('NFKC'), salt, keyBytes, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Of no password. Whoever tries one against it waits as long as for any other. */
const nobodys = `scrypt$${fullCost.N}$${fullCost.r}$${fullCost.p}$bm9ib2R5$${Buffer.alloc(keyBytes).toString('base64')}`

/** False, after as long a time, also where there is no hash to compare with. Throws on one of an unknown algorithm. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [algorithm, N, r, p, salt = '', key = ''] = (hash ?? nobodys).split('$')
  if (algorithm !== 'scrypt') throw new Error(`unknown password hash: ${algorithm}`)
  const expected = Buffer.from(key, 'base64')
  const derived = await derive(password.normalize('NFKC'), Buffer.from(salt, 'base64'), expected.length, {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  return timingSafeEqual(derived, expected) && hash !== null
}

const shortestPassword = 10
/** Longer than anybody types; hashing has a price. */
const longestPassword = 128

/** What is wrong with a new password, as one sentence; null when it will do. */
export function weaknessOf(password: string, name: string): string | null {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < shortestPassword)
    return `密码至少要 ${shortestPassword} 个字符；请加长，例如连着写几个不相干的词。`
  if (plain.length > longestPassword) return `密码最长 ${longestPassword} 个字符；请缩短。`
  if (plain.includes(name)) return '密码里不能有登录名；请换一个。'
  if (new Set(plain).size < 5) return '密码里重复的字符太多，一猜就中；请换一个。'
  if (isRun(plain)) return '密码是连续的数字或字母，一猜就中；请换一个。'
  return null
}

/** `1234567890`, `abcdefghij`, and backwards. */
function isRun(text: string): boolean {
  const codes = [...text].map(character => character.codePointAt(0) as number)
  const steps = codes.slice(1).map((code, n) => code - (codes[n] as number))
  return steps.filter(step => step === 1).length >= steps.length - 1 || steps.every(step => step === -1)
}

/** Without what is mistaken for another when read from paper: 0 O, 1 l I. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789'

/** 16 characters in groups of four, about 79 bits: nobody guesses it, and it can be read out. */
export function randomPassword(): string {
  const characters = Array.from({ length: 16 }, () => readable[randomInt(readable.length)])
  return [0, 4, 8, 12].map(from => characters.slice(from, from + 4).join('')).join('-')
}
