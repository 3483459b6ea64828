/** What makes the page work: builds each view from the page's data, and lets the address and the keyboard lead through them. */
import { ArticleView } from './article-view.js';
import { claimView } from './claim-view.js';
import { DecideDialog } from './decide.js';
import { findingView } from './finding-view.js';
import { PageStore } from './page-store.js';
import { Router } from './router.js';
import { StaticView } from './view.js';

function section(id: string): HTMLElement {
  return document.getElementById(id)!;
}

const store = new PageStore();
const findings = findingView(section('findings'), store);
document.documentElement.dataset.scripted = '';
const changes = document.getElementById('changes');
new Router([
  findings,
  new ArticleView(section('articles'), store),
  claimView(section('claims'), store),
  ...(changes ? [new StaticView(changes)] : []),
  new StaticView(section('rules')),
]);
const dialog = document.querySelector<HTMLDialogElement>('#decide');
if (dialog) new DecideDialog(dialog, store, () => findings.update());
