/** Red, green and blue, linear light, 0 to 1 inside sRGB. */
export type Rgb = readonly [number, number, number]

type Matrix = readonly [Rgb, Rgb, Rgb]

const multiply = (matrix: Matrix, [x, y, z]: Rgb): Rgb => {
  const row = ([a, b, c]: Rgb) => a * x + b * y + c * z
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** Linear sRGB of `#rrggbb`; NaN where it is none. */
export function linearOf(hex: string): Rgb {
  const channel = (from: number) => {
    const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** OKLab of linear sRGB. https://bottosson.github.io/posts/oklab/ */
function oklabOf(rgb: Rgb): Rgb {
  const [l, m, s] = multiply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  )
  return multiply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  )
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** WCAG 2 contrast of two linear colours, 1 to 21. */
export function contrastOf(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

export const visions = ['normal', 'protan', 'deutan', 'tritan'] as const
export type Vision = (typeof visions)[number]

/** Machado, Oliveira and Fernandes 2009, severity 1. https://doi.org/10.1109/TVCG.2009.113 */
const machado: Readonly<Record<Vision, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Distance of two linear colours as a kind of vision sees them: ΔE(OK) × 100. */
export function distanceOf(a: Rgb, b: Rgb, vision: Vision): number {
  const see = (rgb: Rgb): Rgb => {
    const [red, green, blue] = multiply(machado[vision], rgb)
    return oklabOf([clamp(red), clamp(green), clamp(blue)])
  }
  const [p, q] = [see(a), see(b)]
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}
