let last: Promise<unknown> = Promise.resolve();

/** Starts something when all that was started this way before has ended. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const own = last.then(work);
  last = own.catch(() => undefined);
  return own;
}

/** How all that pdf.js prints begins. */
const OF_PDFJS = /^(?:Warning|Info): /;

/** Does some work while `hear` gets what pdf.js has to say: it tells it to the console and nobody else. */
export async function listening<T>(
  hear: (message: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const terminal = globalThis.console;
  const { warn, info } = terminal;
  const instead =
    (print: typeof warn): typeof warn =>
    (...said) => {
      const [message] = said as unknown[];
      if (typeof message === 'string' && OF_PDFJS.test(message)) hear(message);
      else print(...said);
    };
  Object.assign(terminal, { warn: instead(warn), info: instead(info) });
  try {
    return await work();
  } finally {
    Object.assign(terminal, { warn, info });
  }
}
