/** What a figure tells of: the data it emphasises, and words at a datum or over the stretch between two. */
export type Story = {
  readonly emphasis: readonly string[]
  readonly annotations: readonly { readonly at: readonly string[]; readonly text: string }[]
}

/** The story of a figure; of one without, every datum is equal. */
export const storyOf = (figure: object): Story => {
  const { emphasis = [], annotations = [] } = figure as Partial<Story> // of every kind of figure
  return { emphasis, annotations }
}
