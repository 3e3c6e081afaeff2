import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Message } from '../../model/message.ts'
import { sayReport } from './terminal.ts'

/** What `dev` shows where there is no site to show: the messages, till the script loads the page that was mended. */
export const pageOfMessages = (messages: readonly Message[], script: string): string =>
  toHtml([
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', 'There is no site to show'),
        h('script', { type: 'module', src: script }),
      ]),
      h('body', [h('pre', sayReport(messages))]),
    ]),
  ])
