/** Before the browser tests: every build is there and as new as its sources. */
import { BUILD_TARGETS, ensureBuilt } from '../tools/build.ts';

export default async function setup(): Promise<void> {
  await ensureBuilt(BUILD_TARGETS);
}
