/** Takes what is posted at the other end of a line. */
type Listener = (event: { readonly data: object }) => void;

/** One end of a line within this thread, as pdf.js wants it between its two sides. */
export class Port {
  private readonly far: Port;
  private readonly listeners = new Set<Listener>();

  /** The other end is made along with the first one. */
  constructor(far?: Port) {
    this.far = far ?? new Port(this);
  }

  /** The end that hears what is posted at this one. */
  get otherEnd(): Port {
    return this.far;
  }

  /** A line carries events of one type only. */
  addEventListener(_type: 'message', listener: Listener, options?: { signal?: AbortSignal }): void {
    this.listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }

  /** Hands a message over as it is: the two sides of pdf.js change nothing that they were given. */
  postMessage(message: object): void {
    const event = { data: kept(message) };
    void Promise.resolve().then(() => {
      for (const listener of [...this.far.listeners]) listener(event);
    });
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
