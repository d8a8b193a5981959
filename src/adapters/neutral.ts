/** What neither stream lets through, whatever a renderer or a message forgot. */
export { neutral } from '../domain/text/printable.js';
