/**
 * The backend of the real extension: the browser's store on one side, the portal page on
 * the other. Heavy parts (rules, outlines, file writers) are loaded when first used.
 */
import { isAlwaysOn, originPattern, requestAlwaysOn } from '../../browser/hosts.ts';
import { type CommandResult, onMessage, sendMessage } from '../../browser/messages.ts';
import {
  askPage,
  currentTab,
  hasScript,
  PageUnreachable,
  showTab,
  tabsOfHost,
} from '../../browser/page.ts';
import { openOptions, openWorkspace } from '../../browser/pages.ts';
import { vietnamDay } from '../../calendar/day.ts';
import { levelOfUnit } from '../../report/office.ts';
import * as store from '../../store/index.ts';
import { toStored } from '../models/baseline.ts';
import type { Backend, PageState, ScopeView } from './backend.ts';

/** The backend of popup and workspace in the real extension. */
export function liveBackend(): Backend {
  return {
    items: store,
    now: () => Date.now(),
    today: () => vietnamDay(Date.now()),
    scopes: () => store.listScopes(),
    async load(unit, periodId) {
      const { deriveScope } = await import('./derive.ts');
      const now = Date.now();
      return deriveScope(unit, periodId, now, vietnamDay(now));
    },
    page: currentPage,
    command: (tabId, command) => reaching(() => askPage(tabId, command)),
    highlight,
    structure: (tabId) => askPage(tabId, 'describeStructure'),
    enableSite: (address) => requestAlwaysOn(address),
    readOnce: portalPage,
    readFiles: async (files) => (await import('./files.ts')).readFiles(files),
    async storeFiles(readings, about) {
      await store.storeFiles(readings, about);
      await sendMessage('capturesChanged');
    },
    async forgetCapture(id) {
      await store.deleteCapture(id);
      await sendMessage('capturesChanged');
    },
    async moveCapture(id, { unit, periodId }) {
      await store.updateCapture(id, { unit, periodId, level: levelOfUnit(unit) });
      await sendMessage('capturesChanged');
    },
    markSeen,
    clipboard: async (view) => (await import('./outputs.ts')).clipboardOf(view),
    contradictions: async (view) => (await import('./outputs.ts')).contradictionsOf(view),
    addUnitFiles: async (files) => (await import('./units.ts')).addUnitFiles(files),
    mergeUnits: async (id, expected) => (await import('./units.ts')).mergeUnits(id, expected),
    proofText: async (...about) => (await import('./proof.ts')).proofText(...about),
    proofFile: async (...about) => (await import('./proof.ts')).proofFile(...about),
    proofSession: store.sessionNote('proof'),
    file: async (...about) => (await import('./outputs.ts')).fileOf(...about),
    openWorkspace: (view) => void openWorkspace(view),
    openOptions: () => void openOptions(),
    onWalk: (listen) => onMessage('walkProgress', (progress) => listen(progress)),
    onCaptures: (listen) => onMessage('capturesChanged', () => listen()),
  };
}

/** What the tab behind the popup is: read always, read once by a click, or not readable. */
async function currentPage(): Promise<PageState> {
  const tab = await currentTab();
  const pattern = tab && originPattern(tab.url);
  if (!tab || !pattern) return { kind: 'none' };
  if ((await isAlwaysOn(tab.url)) || (await hasScript(tab.id))) {
    try {
      return await portalPage(tab.id);
    } catch (error) {
      if (!(error instanceof PageUnreachable)) throw error;
    }
  }
  return { kind: 'dormant', tabId: tab.id, host: new URL(tab.url).host, address: tab.url };
}

async function portalPage(tabId: number): Promise<PageState> {
  return { kind: 'portal', tabId, status: await askPage(tabId, 'pageStatus') };
}

/** Turns "the page cannot be reached" into an answer with its sentence. */
async function reaching(ask: () => Promise<CommandResult>): Promise<CommandResult> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof PageUnreachable) return { ok: false, sentence: error.message };
    throw error;
  }
}

/** Lights a dossier up where it is shown: the tab behind the popup, else a tab of a captured portal. */
async function highlight(code: string): Promise<CommandResult> {
  const here = await currentPage();
  const tabs = here.kind === 'portal' ? [here.tabId] : await portalTabs();
  let answer: CommandResult | null = null;
  for (const tabId of tabs) {
    answer = await reaching(() => askPage(tabId, 'highlight', { code }));
    if (!answer.ok) continue;
    if (here.kind !== 'portal') await showTab(tabId);
    return answer;
  }
  return answer ?? { ok: false, sentence: '' };
}

async function portalTabs(): Promise<number[]> {
  const captures = await store.listCaptures();
  const hosts = [...new Set(captures.filter((c) => c.from !== 'file').map((c) => c.system))];
  const tabs = await Promise.all(hosts.map((host) => tabsOfHost(host.replace(/:\d+$/, ''))));
  return tabs.flat().map((tab) => tab.id);
}

async function markSeen(view: ScopeView): Promise<void> {
  const { takeBaseline } = await import('../../check/baseline.ts');
  const unit = view.captures[0]?.unit ?? view.dataset.unit ?? '';
  const periodId = view.dataset.period.id;
  const taken = takeBaseline(view.checked, periodId, new Date().toISOString());
  await store.baselines.update((all) => [
    ...all.filter((b) => b.unit !== unit || b.periodId !== periodId),
    toStored(taken, unit),
  ]);
}
