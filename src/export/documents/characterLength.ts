/** The length of a text in Chinese characters; of others, two take the room of one. */
export function characterLength(text: string): number {
  return [...text].reduce((sum, each) => sum + (/[⺀-￯“”]/u.test(each) ? 1 : 0.5), 0);
}
