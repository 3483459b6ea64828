/** Where the sites of one publisher, or the pages of one content system, keep their article. Selectors are CSS. */
export interface SiteAdapter {
  /** Host names whose pages these are, with every host below them; empty for a content system that many hosts run. */
  hosts: readonly string[];
  /** Ways to the body, best first: all elements that the first fitting one finds are its parts. */
  body: readonly string[];
  title?: string;
  /** The element whose text, `datetime` or `content` states when it was published. */
  date?: string;
  /** Who published it: the account, the office, the paper. */
  site?: string;
  author?: string;
  /** What stands in the body and is not the article's. */
  remove?: readonly string[];
}
