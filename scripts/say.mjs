/** One line in each language: an officer and a developer may both be reading this terminal. */
export function say(zh, en) {
  console.log(`${zh}\n${en}\n`);
}

/** Something the reader can act on. It is printed without a stack, which would only hide the advice. */
export class Advice extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = "Advice";
  }
}

export function explain(error) {
  console.error(error instanceof Advice ? `\n${error.message}\n` : error);
}
