// What every page is dressed in, in the order that layers.css gives the layers; each page adds the sheets of what
// it holds. All of them stand in the page (`inlineStylesheets`), so what a page does not need is left out of its
// first bytes. print.css is linked, because no screen waits for it, and total-builder.css stands with the form.
import './layers.css'
import './fonts.css'
import './tokens.css'
import './base.css'
import './layout.css'
import './prose.css'
import './pages.css'
import './record.css'
import './method.css'
import './claims.css'
