// What an article is dressed in: words with notes beside them, and figures. The front page answers as one does.
import './article-margin.css'
import './stretches.css'
import './notes.css'
import './key.css'
import './reading.css'
import './held.css'
import './figures.css'
