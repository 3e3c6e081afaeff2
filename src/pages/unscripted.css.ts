import layers from '../styles/layers.css?raw'
import held from '../styles/held.css?raw'
import unscripted from '../styles/unscripted.css?raw'
import { askButtons } from '../styles/ask-buttons.ts'

/** The reader's choices where no script runs: nobody else loads them. */
export const GET = (): Response =>
  new Response(`${layers}${askButtons(held)}${unscripted}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  })
