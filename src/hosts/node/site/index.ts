export { type Served, serveFolder } from './fileServer';
export { renderPage, renderSitemap } from './html';
export { locationFrom } from './location';
export { pagesOf } from './pages';
