/** Thiết lập: the parts of the settings page and how one moves between them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../components/mark.tsx';
import type { OptionsBackend } from '../face/options-backend.ts';
import { texts } from '../texts.ts';
import { useDocumentTitle } from './document-title.ts';
import { ManagedProblems } from './managed.tsx';
import { DataPart } from './options-data.tsx';
import { DismissalsPart } from './options-dismissals.tsx';
import { GeneralPart } from './options-general.tsx';
import { HolidaysPart } from './options-holidays.tsx';
import { PolicyPart } from './options-policy.tsx';
import { ProfilePart } from './options-profile.tsx';
import { RulesPart } from './options-rules.tsx';
import { SitesPart } from './options-sites.tsx';
import { TargetsPart } from './options-targets.tsx';

const PARTS: Record<string, (props: { backend: OptionsBackend }) => JSX.Element | null> = {
  general: GeneralPart,
  profile: ProfilePart,
  targets: TargetsPart,
  holidays: HolidaysPart,
  policy: PolicyPart,
  rules: RulesPart,
  dismissals: DismissalsPart,
  sites: SitesPart,
  data: DataPart,
};

export function Options(props: { backend: OptionsBackend; start: string }) {
  const t = texts();
  const [part, setPart] = useState(props.start);
  useEffect(() => {
    const follow = () => setPart(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const id = Object.hasOwn(PARTS, part) ? part : 'general';
  const Chosen = PARTS[id] ?? GeneralPart;
  const nav = t.options.nav as Record<string, string>;
  useDocumentTitle(t.options.title);
  return (
    <div class="frame options">
      <header class="side">
        <div class="title-bar">
          <Mark />
          <h1>{t.common.name}</h1>
        </div>
        <nav class="side-nav" aria-label={t.options.navLabel}>
          {Object.keys(PARTS).map((other) => (
            <a key={other} href={`#${other}`} aria-current={other === id ? 'page' : undefined}>
              {nav[other]}
            </a>
          ))}
        </nav>
      </header>
      <main class="content">
        <div class="content-head">
          <h2>{nav[id]}</h2>
        </div>
        <div class="stack readable">
          <ManagedProblems backend={props.backend} />
          <Chosen backend={props.backend} />
        </div>
      </main>
    </div>
  );
}
