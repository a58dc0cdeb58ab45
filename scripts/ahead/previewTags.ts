type Preview = {
  /** Both as HTML: what React has written is escaped already. */
  readonly title: string;
  readonly description: string;
  readonly english: boolean;
};

/**
 * What search engines and chats show of a page when someone passes on its address. It names no picture
 * and no address: they would have to be absolute, and where the site will stand nobody knows here.
 */
export function previewTags({ title, description, english }: Preview): string {
  const tags = {
    "og:type": "website",
    "og:site_name": english ? "Gongkai" : "公开",
    "og:title": title,
    "og:description": description,
    "og:locale": english ? "en_GB" : "zh_CN",
    "og:locale:alternate": english ? "zh_CN" : "en_GB",
  };
  const named = description === "" ? "" : `<meta name="description" content="${description}"/>`;
  return (
    named +
    Object.entries(tags)
      .filter(([, content]) => content !== "")
      .map(([property, content]) => `<meta property="${property}" content="${content}">`)
      .join("")
  );
}
