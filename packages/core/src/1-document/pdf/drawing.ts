/** What a page shows, in points from its top left corner, y growing downwards; a turned page is turned upright. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Whether letters stand aslant, as a watermark does; they are left out. */
  readonly hasSlanted: boolean
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** One printed letter, in the order in which the page prints them. */
export interface Glyph extends Box {
  readonly text: string
  /** The height of its line, in points. */
  readonly size: number
  /** Where the next letter of its line stands. */
  readonly towards: 'right' | 'left' | 'up' | 'down'
  /** Whether the file leaves open which letter this is. */
  readonly isUnsure?: true
  /** It reaches out of this window, to which the page cut what it printed. */
  readonly window?: Box
  /** Printed without ink: the text layer that recognition lays over a scanned picture. */
  readonly isInvisible?: true
}

/** A straight line, drawn or filled; `at` is its y when it is horizontal, its x when it is vertical. */
export interface Rule {
  readonly isHorizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}
