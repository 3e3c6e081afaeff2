import type { Figure } from '../../model/figure.ts'

/** What a figure tells of: the data it emphasises, and words at a datum or over the stretch between two. */
export type Story = {
  readonly emphasis: readonly string[]
  readonly annotations: readonly { readonly at: readonly string[]; readonly text: string }[]
}

/** The story of a figure; in one without, every datum is equal. */
export const storyOf = ({ emphasis, annotations }: Figure): Story => ({
  emphasis,
  annotations: annotations.map(({ at, text }) => ({ at: [at].flat(), text })),
})

/** What a figure says of one datum; words over the stretch between two are said of the second. */
export const asidesOn =
  ({ annotations }: Pick<Story, 'annotations'>) =>
  (id: string | undefined): readonly string[] =>
    annotations.flatMap(({ at, text }) => (at.at(-1) === id ? [text] : []))
