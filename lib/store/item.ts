/**
 * One small value in extension storage. WXT's own migrations swallow their errors and run
 * in every context at once, so values carry their version inside and are migrated by pure
 * functions while reading, then checked by the schema.
 */
import { storage } from 'wxt/utils/storage';
import { z } from '../zod.ts';
import type { StoredItem } from './types.ts';

interface ItemOptions<T> {
  /** Vietnamese name of the item, for the sentence when it cannot be read. */
  title: string;
  schema: z.ZodType<T>;
  fallback: T;
  version: number;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  migrations?: Record<number, (value: unknown) => unknown>;
}

const envelope = z.object({ version: z.int().min(1), value: z.unknown() });

/** Defines an item under `local:<key>`. */
export function defineItem<T>(key: string, options: ItemOptions<T>): StoredItem<T> {
  const storageKey = `local:${key}` as const;
  let queue: Promise<unknown> = Promise.resolve();

  async function read() {
    return open(await storage.getItem<unknown>(storageKey), options);
  }
  async function get() {
    return (await read()).value;
  }
  async function set(value: T) {
    await storage.setItem(storageKey, {
      version: options.version,
      value: options.schema.parse(value),
    });
  }
  return {
    get,
    read,
    set,
    update(change) {
      const next = queue.then(async () => {
        const value = change(await get());
        await set(value);
        return value;
      });
      queue = next.catch(() => undefined);
      return next;
    },
    reset: () => storage.removeItem(storageKey),
    watch: (onChange) =>
      storage.watch<unknown>(storageKey, (raw) => onChange(open(raw, options).value)),
  };
}

/** The stored value brought to today's shape, or the fallback with the reason. */
function open<T>(raw: unknown, options: ItemOptions<T>): { value: T; problem: string | null } {
  if (raw === null || raw === undefined) return { value: options.fallback, problem: null };
  const wrapped = envelope.safeParse(raw);
  if (!wrapped.success) return broken(options, 'không đúng dạng');
  const { version, value } = wrapped.data;
  if (version > options.version)
    return broken(options, 'được lưu bởi phiên bản mới hơn của Soát DVC');
  try {
    const parsed = options.schema.safeParse(migrate(value, version, options));
    return parsed.success
      ? { value: parsed.data, problem: null }
      : broken(options, `sai ở ${where(parsed.error)}`);
  } catch {
    return broken(options, 'không chuyển được từ phiên bản cũ');
  }
}

function migrate<T>(value: unknown, from: number, options: ItemOptions<T>): unknown {
  let migrated = value;
  for (let version = from; version < options.version; version++) {
    const step = options.migrations?.[version];
    if (step) migrated = step(migrated);
  }
  return migrated;
}

function broken<T>(options: ItemOptions<T>, why: string) {
  return {
    value: options.fallback,
    problem: `${options.title} đã lưu ${why}; đang dùng giá trị mặc định.`,
  };
}

function where(error: z.ZodError): string {
  const path = error.issues[0]?.path.join('.');
  return path ? `mục “${path}”` : 'dạng dữ liệu';
}
