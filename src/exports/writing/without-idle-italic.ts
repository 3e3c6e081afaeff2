/**
 * A page that loads the italic ahead only where it sets words in it: those an author stresses, and quotes of evidence.
 * In an article a quote is a paragraph of its own, and upright.
 */
export function withoutIdleItalic(html: string): string {
  const isArticle = html.includes(' id="text"')
  const has = (name: string) => html.includes(`<${name}>`) || html.includes(`<${name} `)
  const hasItalic = has('em') || (!isArticle && has('blockquote'))
  return hasItalic ? html : html.replace(/<link rel="preload"[^>]*-italic\.woff2"[^>]*>/, '')
}
