/** subset-font 2.9.0 comes without types; what make-fonts.ts uses of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype'
      readonly keepFeatures: readonly string[]
      readonly noHinting: boolean
      readonly preserveNameIds?: readonly number[]
    },
  ): Promise<Uint8Array>
}
