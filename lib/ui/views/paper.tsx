/** The draft on paper: letterhead, blocks, signature and annexes, with living figures and blanks. */
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Block, Draft, Figure, Inline } from '../../report/types.ts';
import { Dialog } from '../components/basics.tsx';
import { ChevronIcon } from '../components/icons.tsx';
import type { ScopeView } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import type { Blank } from '../models/blanks.ts';
import { numbered } from '../models/numbered.ts';
import { isProse, partsOf, proseParts } from '../models/parts.ts';
import { texts } from '../texts.ts';
import { DossierList } from './dossier-list.tsx';
import { FigureTip, type Pointed } from './figure-tip.tsx';
import { FreeText } from './free-text.tsx';
import { PaperTable } from './paper-table.tsx';
import { EditButton, SectionEditor } from './section-edit.tsx';

/** What inlines need to react to pointer, keyboard and clicks. */
export interface PaperActions {
  point(pointed: Pointed | null): void;
  open(figure: Figure): void;
  fill(blank: Blank): void;
  pointed: Pointed | null;
}

/** The draft with its annexes; figures explain themselves, blanks and parts can be filled and rewritten. */
export function Paper(props: { face: Face; view: ScopeView; onBlank: (blank: Blank) => void }) {
  const { draft, editing } = props.view;
  const [edited, edit] = useState<string | null>(null);
  const closed = useRef<string | null>(null);
  const [pointed, point] = useState<Pointed | null>(null);
  const [opened, open] = useState<Figure | null>(null);
  const hide = useCallback(() => point(null), []);
  const actions: PaperActions = { point, open, fill: props.onBlank, pointed };
  const parts = useMemo(
    () => partsOf(draft.blocks, proseParts(editing.edited.blocks)),
    [draft, editing],
  );
  return (
    <>
      <div class="paper" lang="vi">
        <Letterhead draft={draft} actions={actions} />
        {parts.map((part) => (
          <section key={part.key} class="part">
            {part.id && part.editable && part.id === edited ? (
              <>
                {numbered(part.blocks.filter((block) => !isProse(block))).map(({ id, item }) => (
                  <BlockView key={id} block={item} actions={actions} />
                ))}
                <SectionEditor
                  face={props.face}
                  editing={editing}
                  part={part.id}
                  title={part.title}
                  onClose={() => {
                    closed.current = part.id;
                    edit(null);
                  }}
                />
              </>
            ) : (
              numbered(part.blocks).map(({ id, item }) => (
                <BlockView key={id} block={item} actions={actions} />
              ))
            )}
            {part.id && part.editable && part.id !== edited && (
              <EditButton
                face={props.face}
                part={part.id}
                title={part.title}
                focused={part.id === closed.current}
                onOpen={() => edit(part.id)}
              />
            )}
            {part.id && part.open && (
              <FreeText face={props.face} part={part.id} title={part.title} />
            )}
          </section>
        ))}
        <Signature draft={draft} actions={actions} />
      </div>
      {numbered(draft.annexes).map(({ id, item }) => (
        <Annex key={id} blocks={item} actions={actions} />
      ))}
      {pointed && <FigureTip pointed={pointed} onHide={hide} />}
      {opened && (
        <FigureDossiers
          face={props.face}
          view={props.view}
          figure={opened}
          onClose={() => open(null)}
        />
      )}
    </>
  );
}

function Letterhead(props: { draft: Draft; actions: PaperActions }) {
  const { letterhead, title } = props.draft;
  const { actions } = props;
  return (
    <header>
      <div class="letterhead">
        <div>
          {letterhead.agency.map((line) => (
            <p key={line} class="caps">
              {line}
            </p>
          ))}
          <span class="rule" />
          <p>
            <Inlines inlines={letterhead.number} actions={actions} />
          </p>
        </div>
        <div>
          <p class="caps">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p>
            <strong>Độc lập - Tự do - Hạnh phúc</strong>
          </p>
          <span class="rule long" />
          <p>
            <em>
              <Inlines inlines={letterhead.placeAndDate} actions={actions} />
            </em>
          </p>
        </div>
      </div>
      <p class="title">
        {title}
        <br />
        {letterhead.subject}
      </p>
      <p class="prose center">
        <Inlines inlines={letterhead.to} actions={actions} />
      </p>
    </header>
  );
}

function Signature(props: { draft: Draft; actions: PaperActions }) {
  const { recipients, signature } = props.draft;
  return (
    <footer class="signature">
      <div class="recipients">
        <strong>
          <em>Nơi nhận:</em>
        </strong>
        {recipients.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="signer">
        {signature.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class="name">
          <Inlines inlines={signature.name} actions={props.actions} />
        </p>
      </div>
    </footer>
  );
}

function Annex(props: { blocks: Block[]; actions: PaperActions }) {
  return (
    <details class="fold">
      <summary>
        <ChevronIcon /> {annexName(props.blocks, texts().report.annex)}
      </summary>
      <div class="paper annex" lang="vi">
        {numbered(props.blocks).map(({ id, item }) => (
          <BlockView key={id} block={item} actions={props.actions} />
        ))}
      </div>
    </details>
  );
}

/** "Phụ lục · Tổng hợp số lượng …", from its table's title or the line that heads it. */
function annexName(blocks: readonly Block[], word: string): string {
  const table = blocks.find((block) => block.type === 'table');
  const head = blocks.find((block) => block.type === 'paragraph' && block.style === 'title');
  const inlines = head?.type === 'paragraph' ? head.inlines : [];
  const heading = inlines.map((i) => (i.type === 'blank' ? i.label : i.text)).join('');
  const title = (table?.type === 'table' && table.title) || heading;
  if (title === '') return word;
  return title.toLocaleLowerCase('vi').startsWith(word.toLocaleLowerCase('vi'))
    ? title
    : `${word} · ${title}`;
}

function BlockView(props: { block: Block; actions: PaperActions }) {
  const { block, actions } = props;
  switch (block.type) {
    case 'heading':
      return (
        <Heading level={block.level}>
          {block.number && `${block.number}. `}
          {block.text}
        </Heading>
      );
    case 'paragraph':
      return (
        <p class={`prose ${block.style ?? 'body'}`}>
          <Inlines inlines={block.inlines} actions={actions} />
        </p>
      );
    case 'list':
      return (
        <ul class="prose">
          {numbered(block.items).map(({ id, item }) => (
            <li key={id}>
              <Inlines inlines={item} actions={actions} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <PaperTable table={block} actions={actions} />;
  }
}

function Heading(props: { level: 1 | 2 | 3; children: ComponentChildren }) {
  if (props.level === 1) return <h2>{props.children}</h2>;
  if (props.level === 2) return <h3>{props.children}</h3>;
  return <h4>{props.children}</h4>;
}

/** Text, figures and blanks of one line. */
export function Inlines(props: { inlines: readonly Inline[]; actions: PaperActions }) {
  return (
    <>
      {numbered(props.inlines).map(({ id, item }) => (
        <InlineView key={id} inline={item} actions={props.actions} />
      ))}
    </>
  );
}

function InlineView(props: { inline: Inline; actions: PaperActions }) {
  const { inline, actions } = props;
  if (inline.type === 'text') {
    if (inline.bold) return <strong>{inline.text}</strong>;
    return inline.italic ? <em>{inline.text}</em> : <span>{inline.text}</span>;
  }
  if (inline.type === 'blank') return <BlankMark blank={inline} actions={actions} />;
  const { figure } = inline;
  const shows = actions.pointed?.figure === figure;
  const point = (element: HTMLElement) => actions.point({ figure, text: inline.text, element });
  return (
    <button
      type="button"
      class={figure.manual ? 'figure manual' : 'figure'}
      aria-describedby={shows ? 'figure-tip' : undefined}
      onMouseEnter={(e) => point(e.currentTarget)}
      onMouseLeave={() => actions.point(null)}
      onFocus={(e) => point(e.currentTarget)}
      onBlur={() => actions.point(null)}
      onKeyDown={(e) => e.key === 'Escape' && actions.point(null)}
      onClick={() => figure.dossiers.length > 0 && actions.open(figure)}
    >
      {inline.text}
    </button>
  );
}

/** A blank breaks over lines like the words it stands for, which a button element cannot. */
function BlankMark(props: { blank: Blank; actions: PaperActions }) {
  const { blank, actions } = props;
  const fill = (e: Event) => {
    e.preventDefault();
    actions.fill(blank);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element is one box and would tear holes into justified lines.
    <a
      class="blank"
      role="button"
      href={`#${blank.id}`}
      aria-label={texts().report.blankAria(blank.label)}
      onClick={fill}
      onKeyDown={(e) => e.key === ' ' && fill(e)}
    >
      {blank.label}
    </a>
  );
}

function FigureDossiers(props: {
  face: Face;
  view: ScopeView;
  figure: Figure;
  onClose: () => void;
}) {
  const [page, setPage] = useState(0);
  const { figure } = props;
  const { figureTitle, figureFeedbackTitle } = texts().report;
  const title = figure.of === 'feedback' ? figureFeedbackTitle : figureTitle;
  return (
    <Dialog title={title} onClose={props.onClose}>
      <p class="soft">{figure.formula}</p>
      <p class="hint">{figure.origin}</p>
      <DossierList
        face={props.face}
        dataset={props.view.dataset}
        calendar={props.view.calendar}
        codes={figure.dossiers}
        total={figure.dossiersTotal ?? figure.dossiers.length}
        page={page}
        onPage={setPage}
      />
    </Dialog>
  );
}
