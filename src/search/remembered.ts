/** Far more texts than there are to search; a stop for whatever else is passed in. */
const most = 5000;

/**
 * A function of a text that keeps its answers: every key typed asks the same of the same two
 * thousand names.
 */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = make(text);
      if (known.size >= most) known.clear();
      known.set(text, result);
    }
    return result;
  };
}
