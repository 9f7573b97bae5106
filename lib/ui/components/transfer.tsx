/** Import from and export to a JSON file, side by side. */
import { useId } from 'preact/hooks';
import { texts } from '../texts.ts';
import { download } from '../views/actions.tsx';

/** Two buttons: data in from a file, data out to one. */
export function Transfer(props: {
  fileName: string;
  content: () => unknown;
  onText: (text: string) => void;
}) {
  const t = texts().common;
  const id = useId();
  const save = () => {
    const text = `${JSON.stringify(props.content(), null, 2)}\n`;
    download(props.fileName, new Blob([text], { type: 'application/json' }));
  };
  return (
    <>
      <label class="button" for={id}>
        {t.import}
      </label>
      <input
        id={id}
        class="unseen"
        type="file"
        accept=".json"
        onChange={(e) => {
          const [file] = e.currentTarget.files ?? [];
          if (file) void file.text().then(props.onText);
          e.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={save}>
        {t.export}
      </button>
    </>
  );
}
