/** A dash where there is no figure, with the reason in words for those who hear the page. */
export function Blank({ meaning }: { meaning: string }) {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{meaning}</span>
    </>
  );
}
