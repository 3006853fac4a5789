export function button(props: { label: string }) {
  return null;
}
export const Panel = button;
