// Which places of a text stand between quotation marks. A paragraph's end closes every quotation, so one lost mark spoils one paragraph only.
// Apostrophes and single quotes are left alone: they cannot be told apart.

export function quotations(text: string): (offset: number) => boolean {
  if (!text.includes('"') && !text.includes("“")) return () => false;
  const spans: { start: number; end: number }[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "\n" && text[i + 1] === "\n") {
      if (open >= 0) spans.push({ start: open, end: i });
      open = -1;
    } else if (c === "“" || (c === '"' && open < 0)) open = i;
    else if ((c === "”" || c === '"') && open >= 0) {
      spans.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: text.length });
  return (offset) => {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle]!;
      if (offset < span.start) high = middle - 1;
      else if (offset >= span.end) low = middle + 1;
      else return true;
    }
    return false;
  };
}
