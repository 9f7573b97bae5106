/** What the administrator deployed, already judged. */
import { type Managed, parseManaged } from '../check/managed.ts';
import { managed } from '../store/index.ts';

/** What the administrator deployed, checked; problems are listed in it, not thrown. */
export async function readManaged(): Promise<Managed> {
  return parseManaged(await managed.get());
}
