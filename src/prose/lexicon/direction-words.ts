/** Words before a number that say it was lost, not gained: `fell by 3%`, `down 3%`, `a drop of 3%`. */
export const fallBefore: ReadonlySet<string> = new Set(
  `fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased
decrease decreases decreasing shrank shrink shrinks shrunk shrinking lost lose loses losing loss losses down
reduced reduces reduction cut cuts slipped sank plunged contracted contraction lowered`.split(
    /\s+/,
  ),
)

/** Words between those and the number: `fell by 3%`, `a fall of about 3%`. */
export const fallJoints: ReadonlySet<string> = new Set(['by', 'of', 'a', 'an', 'the'])

/** Words after a number that say it: `3% lower`, `a 3% fall`. */
export const fallAfter: ReadonlySet<string> = new Set(
  'lower less fewer down drop decline decrease fall reduction loss decreased below'.split(' '),
)
