/** A place to drop files on, with a button for those who do not drag. */
import { useId, useState } from 'preact/hooks';
import { texts } from '../texts.ts';
import { UploadIcon } from './icons.tsx';

/** A box to drop files in, with a button for those who cannot drag. */
export function DropZone(props: {
  title: string;
  hint: string;
  accept: string;
  busy: string | null;
  onFiles: (files: File[]) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    props.onFiles([...(e.dataTransfer?.files ?? [])]);
  };
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={props.title}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <UploadIcon />
      <strong>{over ? texts().sources.dropNow : props.title}</strong>
      <span>{props.hint}</span>
      <label class="button" for={id}>
        {texts().sources.dropChoose}
      </label>
      <input
        id={id}
        class="unseen"
        type="file"
        multiple
        accept={props.accept}
        onChange={(e) => {
          props.onFiles([...(e.currentTarget.files ?? [])]);
          e.currentTarget.value = '';
        }}
      />
      {props.busy && <span role="status">{props.busy}</span>}
    </section>
  );
}
