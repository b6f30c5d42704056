const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands between the tags of a page or in an attribute. What a page cannot show is the caller's to deal with. */
export const asMarkup = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
