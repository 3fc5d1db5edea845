/** Whether texts hold every word of `filter`, in any order and in any case; an empty filter is held by all. */
export function everyWordOf(filter: string): (...texts: (string | undefined)[]) => boolean {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return (...texts) => {
    const text = texts.join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
}
