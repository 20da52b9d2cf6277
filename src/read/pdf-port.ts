/** One end of a line within this thread, as pdf.js wants it between its two sides. */
export class Port extends EventTarget {
  private readonly far: Port;

  /** The other end is made along with the first one. */
  constructor(far?: Port) {
    super();
    this.far = far ?? new Port(this);
  }

  /** The end that hears what is posted at this one. */
  get otherEnd(): Port {
    return this.far;
  }

  /** Hands a message over as it is: the two sides of pdf.js change nothing that they were given. */
  postMessage(message: object): void {
    const event = new MessageEvent('message', { data: kept(message) });
    queueMicrotask(() => this.far.dispatchEvent(event));
  }
}

/** What of a message matters here: the next operators of a page. */
interface Message {
  readonly chunk?: {
    readonly fnArray?: readonly unknown[];
    readonly argsArray?: readonly unknown[];
  };
}

/** pdf.js goes on with the lists of operators that it has posted, so they are copied. */
function kept(message: Message): Message {
  const { chunk } = message;
  if (!chunk?.fnArray || !chunk.argsArray) return message;
  const [fnArray, argsArray] = [chunk.fnArray.slice(), chunk.argsArray.slice()];
  return { ...message, chunk: { ...chunk, fnArray, argsArray } };
}
