/**
 * The house: arrows run from the page to the report, only the outer ring knows a browser,
 * and one file alone may ask a server for anything.
 */
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourcesIn } from './imports.ts';

/** A stage may run code of the stages before it. */
const ORDER = ['text', 'calendar', 'grid', 'portal', 'dossier', 'statistics', 'check', 'report'];
const OUTER = ['store', 'browser', 'ui', 'cli'];
/** Stages that stand in one row: each may use the other. */
const BESIDE: Record<string, string[]> = { text: ['calendar'], calendar: ['text'] };
/** Proof reading stands beside the stages: what it may use; the draft reads itself with it. */
const PROOF = ['text', 'calendar', 'statistics'];
const USES_PROOF = 'report';

const sources = sourcesIn('lib', 'rules', 'entrypoints');
const imports = sources.flatMap(importsOf);
const stages = [...ORDER, 'proof'];

function stageOf(path: string): string {
  return /^lib\/(\w+)\//.exec(path)?.[1] ?? path.split('/')[0] ?? '';
}

function lines(found: Import[]): string[] {
  return found.map(({ from, to }) => `${from} → ${to}`);
}

function mayRun(from: string, to: string): boolean {
  if (from === to || BESIDE[from]?.includes(to)) return true;
  if (from === 'proof') return PROOF.includes(to);
  if (to === 'proof') return from === USES_PROOF;
  const place = ORDER.indexOf(to);
  return place >= 0 && place < ORDER.indexOf(from);
}

describe('hướng mũi tên giữa các tầng', () => {
  it('một tầng chỉ chạy mã của các tầng đứng trước nó', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        !typeOnly &&
        to.startsWith('lib/') &&
        stages.includes(stageOf(from)) &&
        stages.includes(stageOf(to)) &&
        !mayRun(stageOf(from), stageOf(to)),
    );
    expect(lines(wrong)).toEqual([]);
  });

  it('không tầng nào biết đến trình duyệt, kho, giao diện, dòng lệnh, Node hay entrypoints', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        stages.includes(stageOf(from)) &&
        from.startsWith('lib/') &&
        (OUTER.includes(stageOf(to)) || /^(?:entrypoints\/|node:|wxt(?:\/|$)|preact|#)/.test(to)),
    );
    expect(lines(wrong)).toEqual([]);
  });

  it('quy tắc chỉ dùng check, dossier, statistics, calendar và chính rules', () => {
    const allowed = /^(?:rules\/|lib\/(?:check|dossier|statistics|calendar|text)\/|lib\/zod\.ts$)/;
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => from.startsWith('rules/') && !typeOnly && !allowed.test(to),
    );
    expect(lines(wrong)).toEqual([]);
  });

  it('lib không bao giờ gọi ngược lên entrypoints', () => {
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith('lib/') && to.startsWith('entrypoints/'),
    );
    expect(lines(wrong)).toEqual([]);
  });

  it('chỉ lib/zod.ts lấy zod, chỉ vòng ngoài lấy wxt/browser', () => {
    const zod = imports.filter(({ from, to }) => /^zod(?:\/|$)/.test(to) && from !== 'lib/zod.ts');
    expect(lines(zod)).toEqual([]);
    const browser = imports.filter(
      ({ from, to, typeOnly }) =>
        to === 'wxt/browser' &&
        !typeOnly &&
        !/^(?:entrypoints|lib\/(?:browser|store))\//.test(from),
    );
    expect(lines(browser)).toEqual([]);
  });
});

describe('không gì rời khỏi máy', () => {
  /** Calls that could send something; `fetch` as a method's own name is not one. */
  const SENDS =
    /(?<![\w.])(?:(?:globalThis|window|self)\.)?fetch\s*\(|\bglobalThis\.fetch\b|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\.sendBeacon\s*\(/;

  it('chỉ lib/portal/walk/fetch.ts gửi yêu cầu', () => {
    const senders = sources.filter(({ text }) => SENDS.test(withoutComments(text)));
    expect(senders.map(({ path }) => path)).toEqual(['lib/portal/walk/fetch.ts']);
  });

  it('và nó chỉ gửi GET cùng nguồn', () => {
    const text = sources.find(({ path }) => path === 'lib/portal/walk/fetch.ts')?.text ?? '';
    const methods = [...text.matchAll(/method: '(\w+)'/g)].map((match) => match[1]);
    expect(methods.length).toBeGreaterThan(0);
    expect(new Set(methods)).toEqual(new Set(['GET']));
    const modes = [...text.matchAll(/mode: '([\w-]+)'/g)].map((match) => match[1]);
    expect(modes).toHaveLength(methods.length);
    expect(new Set(modes)).toEqual(new Set(['same-origin']));
  });

  it('không đoạn nào gửi biểu mẫu hay chạy chữ như mã', () => {
    const wrong = sources.filter(({ text }) =>
      /\.(?:requestSubmit|submit)\(\)|\beval\(|new Function\(|dangerouslySetInnerHTML/.test(
        withoutComments(text),
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
