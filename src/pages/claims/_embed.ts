import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import { addressFrom } from '../../components/href.ts'
import { corpus } from '../../corpus/current.ts'
import type { Claim } from '../../model/claim.ts'
import { sayCarried } from '../../say/carried-claim.ts'
import { sayDate } from '../../say/date.ts'
import { sentence } from '../../say/sentence.ts'
import { t } from '../../model/words.ts'

/** What shows a claim on another page: in a frame, which is as the claim is by then, and as words that stay. */
export function claimSnippets(
  claim: Claim,
  origin: URL | undefined,
): { readonly frame: string; readonly words: string } {
  const addressOf = addressFrom(origin)
  const url = addressOf(`/claims/${claim.id}/`)
  const cited = sentence(sayCarried(claim, corpus))
  return {
    frame: toHtml(
      h('iframe', {
        src: addressOf(`/embed/claims/${claim.id}/`),
        title: cited,
        width: '100%',
        height: 260, // px: most claims with their reason, on a phone
        loading: 'lazy',
      }),
    ),
    words: toHtml(
      h('blockquote', { cite: url }, [
        h('p', cited),
        h('p', [
          sentence(claim.because),
          ' ',
          h(
            'a',
            { href: url },
            t('{site}, reviewed {date}', {
              site: corpus.site.title,
              date: sayDate(claim.reviewed),
            }),
          ),
        ]),
      ]),
    ),
  }
}
