import type { Oklch } from './colour.ts'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

const declaration = /--([\w-]+):\s*light-dark\(\s*oklch\(([^)]*)\),\s*oklch\(([^)]*)\)\s*\)/g

/** The colours of a token sheet by theme and name, without the dashes: `paper`, `fact-tint`. */
export function readTokens(css: string): Readonly<Record<Theme, ReadonlyMap<string, Oklch>>> {
  const light = new Map<string, Oklch>()
  const dark = new Map<string, Oklch>()
  for (const [, name = '', forLight = '', forDark = ''] of css.matchAll(declaration)) {
    light.set(name, readOklch(forLight))
    dark.set(name, readOklch(forDark))
  }
  return { light, dark }
}

/** `52% 0.076 198` as numbers. */
function readOklch(text: string): Oklch {
  const [lightness = Number.NaN, chroma = Number.NaN, hue = Number.NaN] = text
    .trim()
    .split(/\s+/)
    .map(Number.parseFloat)
  return [lightness / 100, chroma, hue]
}
