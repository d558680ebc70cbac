/** In the order of our liking: the smallest first. */
const encodings = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof encodings)[number]

/**
 * What the client likes best of what we have; of equals the smallest. A client that refuses everything, even the
 * plain text, gets the plain text: it can read it, and an error page would be refused as well (RFC 9110, 12.5.3).
 */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const before = chosen.get(accepted)
  if (before) return before
  const encoding = choose(accepted)
  if (chosen.size < mostChosen) chosen.set(accepted, encoding)
  return encoding
}

/** There are few browsers: nearly every answer finds its wish here. What a stranger may send without end finds an end. */
const chosen = new Map<string, Encoding>()
const mostChosen = 200

function choose(accepted: string): Encoding {
  const weights = new Map(accepted.split(',').map(readWish))
  // `*` speaks of what is not named, but the plain text is liked only by those who name it.
  const any = weights.get('*') ?? 0
  const weigh = (encoding: Encoding) => weights.get(encoding) ?? (encoding === 'identity' ? 0 : any)
  const best = encodings.reduce((best, next) => (weigh(next) > weigh(best) ? next : best))
  return weigh(best) > 0 ? best : 'identity'
}

/** `gzip;q=0.5`. A weight that is no number counts as a refusal. */
function readWish(wish: string): readonly [name: string, weight: number] {
  const [name = '', ...parameters] = wish.split(';').map(part => part.trim().toLowerCase())
  const weight = parameters.find(parameter => parameter.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
