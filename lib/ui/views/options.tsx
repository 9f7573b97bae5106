/** Thiết lập: the parts of the settings page and how one moves between them. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Mark } from '../components/mark.tsx';
import type { OptionsBackend } from '../face/options-backend.ts';
import { texts } from '../texts.ts';
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
  const [part, setPart] = useState(props.start in PARTS ? props.start : 'general');
  const Chosen = PARTS[part] ?? GeneralPart;
  const nav = t.options.nav as Record<string, string>;
  return (
    <div class="frame options">
      <header class="side">
        <div class="title-bar">
          <Mark />
          <h1>{t.common.name}</h1>
        </div>
        <nav class="side-nav" aria-label={t.options.navLabel}>
          {Object.keys(PARTS).map((id) => (
            <a
              key={id}
              href={`#${id}`}
              aria-current={id === part ? 'page' : undefined}
              onClick={() => setPart(id)}
            >
              {nav[id]}
            </a>
          ))}
        </nav>
      </header>
      <main class="content">
        <div class="content-head">
          <h2>{nav[part]}</h2>
        </div>
        <div class="stack readable">
          <ManagedProblems backend={props.backend} />
          <Chosen backend={props.backend} />
        </div>
      </main>
    </div>
  );
}
