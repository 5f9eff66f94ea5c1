/**
 * Two versions of a text in a library made for that: `?library=react-diff-viewer` or `?library=codemirror`. The page asks
 * for the two texts as Parallax asks for its story, and offers one option to switch, by the button in its corner.
 */
import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useState } from 'react';
import ReactDiffViewer from 'react-diff-viewer-continued';
import { createRoot } from 'react-dom/client';

interface Versions {
  readonly left: string;
  readonly right: string;
}

const { left, right }: Versions = await (await fetch('./versions.json')).json();
const root = document.getElementById('root') as HTMLElement;
if (new URLSearchParams(location.search).get('library') === 'codemirror') showCodeMirror();
else createRoot(root).render(<Viewer />);

/** Its option: differences by words, or by lines alone. */
function Viewer() {
  const [words, setWords] = useState(true);
  return (
    <>
      <button id="option" type="button" onClick={() => setWords(!words)}>
        Words
      </button>
      <ReactDiffViewer
        oldValue={left}
        newValue={right}
        splitView
        showDiffOnly={false}
        disableWordDiff={!words}
        disableWorker
      />
    </>
  );
}

/** Its option: whether changes are highlighted. */
function showCodeMirror(): void {
  const extensions = [EditorView.lineWrapping, EditorView.editable.of(false), EditorState.readOnly.of(true)];
  const view = new MergeView({ a: { doc: left, extensions }, b: { doc: right, extensions }, parent: root });
  const option = document.createElement('button');
  option.id = 'option';
  option.textContent = 'Changes';
  let highlighted = true;
  option.addEventListener('click', () => {
    highlighted = !highlighted;
    view.reconfigure({ highlightChanges: highlighted });
  });
  root.prepend(option);
}
