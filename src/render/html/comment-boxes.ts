/** Boxes for comments in a shared page, and the one script that saves what is written in them. */

import { commentPage } from '../../content/en/transfer/comments.js';
import { WHOLE } from '../../domain/comments/comment.js';
import { COMMENT_LENGTH, NAME_LENGTH, NOTES_FORMAT } from '../../domain/transfer/read-notes.js';
import { escapeHtml } from './document.js';

/** Hidden until the script runs: without it they would do nothing. */
export const commentBox = (debrief: string, question: string, label: string): string =>
  `<label class="comment" hidden>${escapeHtml(commentPage.box)}
<textarea rows="2" maxlength="${COMMENT_LENGTH}" aria-label="${escapeHtml(commentPage.boxFor(label))}" data-debrief="${escapeHtml(debrief)}" data-question="${escapeHtml(question)}"></textarea></label>`;

export const commentIntro = `<p class="comment quiet" hidden>${escapeHtml(commentPage.intro)}</p>`;

/** @param debrief with which a word about the whole is kept. */
export const commentEnd = (debrief: string): string => `<section class="comment" hidden>
<label>${escapeHtml(commentPage.whole)}
<textarea rows="3" maxlength="${COMMENT_LENGTH}" data-debrief="${escapeHtml(debrief)}" data-question="${WHOLE}"></textarea></label>
<label>${escapeHtml(commentPage.name)} <input id="name" maxlength="${NAME_LENGTH}" autocomplete="name"></label>
<p><button id="save" type="button">${escapeHtml(commentPage.save)}</button></p>
<p id="none" role="status" hidden>${escapeHtml(commentPage.none)}</p>
<p id="saved" role="status" hidden>${escapeHtml(commentPage.saved)}</p>
<textarea id="file" rows="6" readonly hidden aria-label="${escapeHtml(commentPage.save)}"></textarea>
</section>`;

export const COMMENT_STYLE = `
.comment { display: block; margin: .6rem 0; font-size: var(--small); color: var(--quiet); }
.comment textarea, .comment input { display: block; width: 100%; padding: .4rem .5rem; font: inherit; color: var(--ink);
  background: var(--wash); border: 1px solid var(--line); border-radius: .25rem; }
.comment button { margin: .8rem 0; padding: .5rem .9rem; font: inherit; color: var(--ink); background: var(--wash);
  border: 1px solid var(--accent); border-radius: .25rem; }
.comment[hidden], .comment [hidden] { display: none; }
@media print { .comment { display: none; } }
`;

/** Nothing of the debriefs is in it, so that it is the same, with the same hash, in every page. */
const CODE = `
'use strict';
const all = (selector) => [...document.querySelectorAll(selector)];
const byId = (id) => document.getElementById(id);
const boxes = all('textarea[data-question]');
let unsaved = false;
const written = () => boxes
  .map((box) => ({ debrief: box.dataset.debrief, question: box.dataset.question, text: box.value.trim() }))
  .filter(({ text }) => text !== '');
const save = () => {
  const comments = written();
  byId('none').hidden = comments.length > 0;
  byId('saved').hidden = byId('file').hidden = comments.length === 0;
  if (comments.length === 0) return;
  const file = { format: '${NOTES_FORMAT}', version: 1, from: byId('name').value.trim(), comments };
  const text = JSON.stringify(file, null, 2) + '\\n';
  byId('file').value = text;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'comments-' + comments[0].debrief + '.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  unsaved = false;
};
for (const part of all('.comment')) part.hidden = false;
addEventListener('input', () => { unsaved = true; });
addEventListener('beforeunload', (event) => { if (unsaved && written().length > 0) event.preventDefault(); });
byId('save').addEventListener('click', save);
`;

/** The hash belongs to the code; its test says what it has to be. */
export const COMMENT_SCRIPT = { code: CODE, hash: 'gbXksv5/0pdRPJvUORRjJXITxg07p5t0WnYkFXvt4zw=' } as const;
