import { expect, test } from 'vitest';
import type { ProofRequest } from '../../lib/ui/face/backend.ts';
import { createFace, openFace } from '../../lib/ui/face/face.ts';
import { hasData, proofDesk } from '../../lib/ui/models/proof-desk.ts';
import { memoryBackend } from './memory-backend.ts';
import { PERIOD } from './sample.ts';

globalThis.document ??= { documentElement: {} } as Document;

const TEXT = 'Tiếp nhận 3 hồ sơ, gồm 1 hồ sơ trực tuyến và 1 hồ sơ trực tiếp.';
const file = (name: string) => new File([TEXT], name);

async function openDesk(view?: null) {
  const backend = memoryBackend(view === null ? { view } : {});
  const face = createFace(backend);
  await openFace(face);
  face.choosePeriod(PERIOD.id);
  return { backend, face, desk: proofDesk(face) };
}

test('one text opens at once; several stay in the summary', async () => {
  const { desk } = await openDesk();
  desk.pasted.value = TEXT;
  await desk.readText();
  expect(desk.open.value).toBe(0);
  await desk.readFiles([file('a.txt'), file('b.txt')]);
  expect(desk.open.value).toBeNull();
  expect(desk.outcomes.value.map((outcome) => outcome.name)).toEqual(['a.txt', 'b.txt']);
});

test('a stop keeps what was read before it', async () => {
  const { backend, desk } = await openDesk();
  const read = backend.proofFile;
  backend.proofFile = async (asked, request: ProofRequest) => {
    if (asked.name !== 'b.txt') return read(asked, request);
    desk.cancel();
    expect(request.signal?.aborted).toBe(true);
    throw new DOMException('aborted', 'AbortError');
  };
  await desk.readFiles([file('a.txt'), file('b.txt'), file('c.txt')]);
  expect(desk.outcomes.value.map((outcome) => outcome.name)).toEqual(['a.txt']);
  expect(desk.running.value).toBeNull();
});

test('a defect while reading one file is told on its line and stops no other', async () => {
  const { backend, desk } = await openDesk();
  const read = backend.proofFile;
  backend.proofFile = async (asked, request) => {
    if (asked.name === 'a.txt') throw new Error('hết bộ nhớ');
    return read(asked, request);
  };
  await desk.readFiles([file('a.txt'), file('b.txt')]);
  expect(desk.outcomes.value.map((outcome) => outcome.problem)).toEqual([
    'Có lỗi: hết bộ nhớ',
    null,
  ]);
});

test('a comparison is offered when pages were read or units sent files for the period', async () => {
  const { backend, face, desk } = await openDesk(null);
  expect(hasData(face, desk)).toBe(false);
  await backend.items.unitFiles.set([{ name: 'xa.soat.json', periodId: PERIOD.id, text: '' }]);
  await expect.poll(() => hasData(face, desk)).toBe(true);
});

test('what is open survives a new tab of the same browser', async () => {
  const { backend, desk } = await openDesk();
  await desk.readFiles([file('a.txt'), file('b.txt')]);
  desk.show(1);
  await expect
    .poll(async () => ((await backend.proofSession.read()) as { open?: number } | null)?.open)
    .toBe(1);
  const again = proofDesk(createFace(backend));
  await expect.poll(() => again.open.value).toBe(1);
  expect(again.outcomes.value[1]?.result?.findings).toHaveLength(1);
});
