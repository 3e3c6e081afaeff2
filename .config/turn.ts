/** There while a file of tests has the turn to build; the global setup takes away what a run that was killed has left. */
export const turn = '.cache/turn'
