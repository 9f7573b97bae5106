/** The settings page's backend in memory. */
import type { OptionsBackend } from '../../lib/ui/face/options-backend.ts';
import { memoryBackend } from './memory-backend.ts';
import { capture, NOW, UNIT } from './sample.ts';

export function memoryOptions(): OptionsBackend {
  const { items } = memoryBackend({});
  void items.dismissals.set([
    {
      id: 'd1',
      rule: 'overdue-pending',
      unit: UNIT,
      dossier: 'H37.21-261005-0001',
      reason: 'đã có văn bản xin lỗi',
      createdAt: '2026-11-20T03:00:00Z',
      until: '2026-12-14',
    },
  ]);
  return {
    items,
    now: () => NOW,
    namedSites: () => ['https://motcua.langson.gov.vn/*'],
    grantedSites: async () => ['https://motcua.thi-du.gov.vn/*'],
    dropSite: async () => true,
    captures: async () => [capture()],
    forgetCapture: async () => undefined,
    storedBytes: async () => 1_500_000,
    eraseEverything: async () => undefined,
  };
}
