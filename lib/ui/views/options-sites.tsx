/** Where the extension works: built-in hosts, hosts the user granted, muted ones, taught columns. */
import { useEffect, useState } from 'preact/hooks';
import type { OptionsBackend } from '../face/options-backend.ts';
import { texts } from '../texts.ts';
import { Mappings } from './mappings.tsx';
import { useItem } from './use-item.ts';

export function SitesPart(props: { backend: OptionsBackend }) {
  const t = texts().options;
  const { backend } = props;
  const { settings } = backend.items;
  const value = useItem(settings);
  const [granted, setGranted] = useState<string[]>([]);
  useEffect(() => {
    void backend.grantedSites().then(setGranted);
  }, [backend]);
  // The browser wants the click itself: nothing is awaited before asking.
  const drop = (origin: string) => {
    void backend.dropSite(origin).then(async () => setGranted(await backend.grantedSites()));
  };
  const unmute = (host: string) =>
    void settings.update((s) => ({ ...s, mutedHosts: s.mutedHosts.filter((h) => h !== host) }));
  return (
    <>
      <p class="lead">{t.sitesIntro}</p>
      <section class="card">
        <ul class="lines">
          {backend.namedSites().map((origin) => (
            <li key={origin} class="row spread">
              <span>{hostOf(origin)}</span>
              <span class="faint small">{t.siteBuiltIn}</span>
            </li>
          ))}
          {granted.map((origin) => (
            <li key={origin} class="row spread">
              <span>
                {hostOf(origin)} <span class="faint small">{t.siteGranted}</span>
              </span>
              <button type="button" class="link bad" onClick={() => drop(origin)}>
                {t.siteRemove}
              </button>
            </li>
          ))}
          {value?.mutedHosts.map((host) => (
            <li key={host} class="row spread">
              <span>
                {host} <span class="faint small">{t.siteMuted}</span>
              </span>
              <button type="button" class="link" onClick={() => unmute(host)}>
                {t.siteUnmute}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Mappings mappings={backend.items.mappings} />
    </>
  );
}

/** "motcua.langson.gov.vn" of "https://motcua.langson.gov.vn/*" */
function hostOf(origin: string): string {
  return origin.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');
}
