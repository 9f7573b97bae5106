/** The report at full size: the paper, and beside it the ways out, open blanks and contents. */
import type { ScopeView } from '../face/backend.ts';
import type { Face } from '../face/face.ts';
import { numbered } from '../models/numbered.ts';
import { texts } from '../texts.ts';
import { ReportActions } from './actions.tsx';
import { ReportView } from './report.tsx';

export function Desk(props: { face: Face; view: ScopeView }) {
  const { face, view } = props;
  const t = texts().report;
  const { blanks, blocks } = view.draft;
  const headings = blocks.flatMap((block) =>
    block.type === 'heading' && block.level < 3 ? [`${block.number}. ${block.text}`] : [],
  );
  return (
    <div class="desk">
      <ReportView face={face} view={view} />
      <aside>
        <div class="downloads">
          <ReportActions face={face} view={view} kinds={['docx', 'xlsx', 'html', 'txt']} />
        </div>
        {blanks.length > 0 && (
          <section class="card" aria-label={t.blankList}>
            <div class="card-head">
              <h2>{t.blankList}</h2>
              <span class="badge warn">{blanks.length}</span>
            </div>
            <ul class="blank-list">
              {blanks.map((blank) => (
                <li key={blank.id}>
                  <button type="button" onClick={() => jumpTo(`.blank[href="#${blank.id}"]`)}>
                    {blank.section}: {blank.label}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <nav class="card contents" aria-label={t.contents}>
          <div class="card-head">
            <h2>{t.contents}</h2>
          </div>
          {numbered(headings).map(({ id, item }) => (
            <button
              key={id}
              type="button"
              onClick={() => jumpTo('.paper h2, .paper h3', Number(id))}
            >
              {item}
            </button>
          ))}
        </nav>
      </aside>
    </div>
  );
}

function jumpTo(selector: string, index = 0): void {
  const target = document.querySelectorAll<HTMLElement>(selector)[index];
  target?.scrollIntoView({ block: 'center' });
  if (target?.matches('a, button')) target.focus();
}
