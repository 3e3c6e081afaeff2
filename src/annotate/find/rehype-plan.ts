import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { articleOf } from '../article/article-data.ts'
import { planOf } from '../article/plan.ts'

/** Numbers and names what was found, before anything of it is drawn. */
export function rehypePlan() {
  return (_tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    const { placed, ranges, figures } = file.data
    if (!article || !placed || !ranges || !figures) return
    file.data.plan = planOf({ placed, ranges, figures, records: article.records })
  }
}
