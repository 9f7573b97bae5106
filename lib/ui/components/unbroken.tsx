/** Running text whose codes and document numbers stay on one line. */

/** "H37.21-261005-0002", "03/2025/TT-VPCP": browsers would break them after a hyphen. */
const CODE = /(\S*\d\S*-\S*|\S*-\S*\d\S*)/;

/** A sentence that is broken between words, never inside a code. */
export function Unbroken(props: { text: string }) {
  return (
    <>
      {props.text.split(CODE).map((piece, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never change places.
          <span key={index} class="whole">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
