/** Reading a command's arguments: files, options with a value, flags. */

/** Bad usage; each problem is one Vietnamese sentence. */
export class UsageError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'UsageError';
    this.problems = problems;
  }
}

export interface ArgSpec {
  /** Options that take a value, without the dashes. */
  values: readonly string[];
  /** Options that take every word up to the next option, and may stand again. */
  lists?: readonly string[];
  /** Options that stand alone. */
  flags: readonly string[];
}

export interface Args {
  files: string[];
  values: ReadonlyMap<string, string>;
  lists: ReadonlyMap<string, string[]>;
  flags: ReadonlySet<string>;
}

/** Reads arguments; `--name value` and `--name=value` are the same, `--` ends the options. Throws UsageError naming every problem. */
export function readArgs(argv: readonly string[], spec: ArgSpec): Args {
  const files: string[] = [];
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const flags = new Set<string>();
  const problems: string[] = [];
  const queue = [...argv];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--') {
      files.push(...queue);
      break;
    }
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const [name = '', inline] = splitOption(word);
    if (spec.flags.includes(name)) {
      flags.add(name);
    } else if (spec.lists?.includes(name)) {
      const words = inline === undefined ? nextWords(queue) : [inline];
      if (words.length === 0) problems.push(`Tùy chọn --${name} cần ít nhất một giá trị.`);
      lists.set(name, [...(lists.get(name) ?? []), ...words]);
    } else if (spec.values.includes(name)) {
      const value = inline ?? nextValue(queue);
      if (value === undefined || value === '') problems.push(`Tùy chọn --${name} cần một giá trị.`);
      else if (values.has(name)) problems.push(`Tùy chọn --${name} được ghi hai lần.`);
      else values.set(name, value);
    } else problems.push(`Không có tùy chọn --${name}.`);
  }
  if (problems.length > 0) throw new UsageError(problems);
  return { files, values, lists, flags };
}

function splitOption(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word.slice(2), undefined] : [word.slice(2, at), word.slice(at + 1)];
}

function nextValue(queue: string[]): string | undefined {
  return queue[0]?.startsWith('--') ? undefined : queue.shift();
}

/** All words up to the next option. */
function nextWords(queue: string[]): string[] {
  const end = queue.findIndex((word) => word.startsWith('--'));
  return queue.splice(0, end < 0 ? queue.length : end);
}
