export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

const darkTheme = /@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/
const colour = /--([\w-]+):\s*(#[0-9a-f]{6});/g

/** The colours of a token sheet by theme and name, without the dashes: `paper`, `fact-tint`. */
export function readTokens(css: string): Readonly<Record<Theme, ReadonlyMap<string, string>>> {
  const [darkBlock = '', darkRules = ''] = darkTheme.exec(css) ?? []
  return { light: coloursIn(css.replace(darkBlock, '')), dark: coloursIn(darkRules) }
}

const coloursIn = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(colour)].map(([, name = '', hex = '']) => [name, hex]))
