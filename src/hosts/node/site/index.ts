export { serveFolder } from './fileServer';
export { renderPage, renderSitemap } from './html';
export { pagesOf } from './pages';
export { placeFrom } from './place';
