import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to the next submission: nothing, or the line breaks before or after the intake had it. */
export type Fault = 'none' | 'cut-before' | 'cut-after';

/**
 * Stands between the site and the intake, so that a test can break the line at the two moments that
 * matter: before the intake has a submission, and after it has it but before the receipt gets out.
 */
export class FaultProxy {
  fault: Fault = 'none';
  /** Runs at the cut, e.g. to end the intake. */
  atCut: () => Promise<void> = () => Promise.resolve();
  /** How many submissions came this way. */
  submissions = 0;

  readonly #server: Server;

  constructor(private readonly target: string) {
    this.#server = createServer((incoming, outgoing) => {
      const body = read(incoming);
      void body.then(async (bytes) => {
        const isSubmission = incoming.method === 'POST';
        if (isSubmission) this.submissions += 1;
        const fault = isSubmission ? this.fault : 'none';
        if (fault === 'cut-before') {
          await this.atCut();
          incoming.socket.destroy();
          return;
        }
        const onward = request(
          `${this.target}${incoming.url ?? '/'}`,
          { method: incoming.method, headers: incoming.headers },
          (answer) => {
            void read(answer).then(async (answered) => {
              if (fault === 'cut-after') {
                await this.atCut();
                incoming.socket.destroy();
                return;
              }
              outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(answered);
            });
          },
        );
        onward.on('error', () => incoming.socket.destroy());
        onward.end(bytes);
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
