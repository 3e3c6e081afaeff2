/**
 * A page that loads the italic ahead only where it sets words in it: those an author stresses, and quotes of evidence.
 * In an article a quote is a paragraph of its own, and upright.
 */
export function withoutIdleItalic(html: string): string {
  const isArticle = html.includes(' id="text"')
  const hasItalic = /<em[ >]/.test(html) || (!isArticle && /<blockquote[ >]/.test(html))
  return hasItalic ? html : html.replace(/<link rel="preload"[^>]*-italic\.woff2"[^>]*>/, '')
}
