import { pages } from '../../../words/parent/english-pages.ts';
import { useAboveEachPage } from './part-context.ts';
import { textSizes } from './use-text-size.ts';

/** How large the letters are. */
export function TextSizes() {
  const { size, setSize } = useAboveEachPage();
  return (
    <div className="wm-text-sizes" role="group" aria-label={pages.controls.size}>
      {textSizes.map((each) => (
        <button
          key={each}
          type="button"
          className="wm-text-sizes__one"
          aria-label={pages.controls.sizes[each]}
          aria-pressed={size === each}
          onClick={() => {
            setSize(each);
          }}
        >
          <span aria-hidden="true" className={`wm-text-sizes__a wm-text-sizes__a--${String(each)}`}>
            A
          </span>
        </button>
      ))}
    </div>
  );
}
