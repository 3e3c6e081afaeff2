import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Lrgb,
} from 'culori'

/** Red, green and blue, linear light, 0 to 1 inside sRGB. */
export type Rgb = Lrgb

const toLinear = converter('lrgb')

/** Linear sRGB of a colour as a sheet writes it. Throws for what is no colour. */
export function linearOf(css: string): Rgb {
  const colour = toLinear(css)
  if (!colour) throw new Error(`invalid colour: ${css}`)
  return colour
}

/** WCAG 2 contrast of two colours, 1 to 21. */
export const contrastOf = (a: Rgb, b: Rgb): number => wcagContrast(a, b)

export const visions = ['normal', 'protan', 'deutan', 'tritan'] as const
export type Vision = (typeof visions)[number]

/** Machado, Oliveira and Fernandes 2009, severity 1. https://doi.org/10.1109/TVCG.2009.113 */
const filters = {
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
} as const

const distance = differenceEuclidean('oklab')

/** Distance of two colours as a kind of vision sees them: ΔE(OK) × 100. */
export const distanceOf = (a: Rgb, b: Rgb, vision: Vision): number =>
  100 * distance(see(a, vision), see(b, vision))

/** The matrices hold for linear light, and the filters multiply whatever they are told is `rgb`. */
function see({ r, g, b }: Rgb, vision: Vision): Rgb {
  const seen = vision === 'normal' ? { r, g, b } : filters[vision]({ mode: 'rgb', r, g, b })
  return { mode: 'lrgb', r: clamp(seen.r), g: clamp(seen.g), b: clamp(seen.b) }
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))
