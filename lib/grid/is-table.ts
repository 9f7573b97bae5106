/** By name: what stands in a frame is an instance of the frame's classes, not of this window's. */
export function isTable(element: Element): element is HTMLTableElement {
  return element.localName === 'table';
}
