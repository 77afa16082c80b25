/** Asks a thread, and waits for its answer. One question at a time. */
import type { Worker } from 'node:worker_threads';

/**
 * @param onMessage called with each message; it returns the answer where the message is one, and undefined where more
 *   are to come
 * @throws what the thread has failed with
 */
export function ask<Message, Answer>(
  worker: Worker,
  question: unknown,
  onMessage: (message: Message) => Answer | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', listen);
      worker.off('error', fail);
    };
    const listen = (message: Message): void => {
      const answer = onMessage(message);
      if (answer === undefined) return;
      settle();
      resolve(answer);
    };
    const fail = (error: Error): void => {
      settle();
      reject(error);
    };
    worker.on('message', listen);
    worker.on('error', fail);
    worker.postMessage(question);
  });
}
