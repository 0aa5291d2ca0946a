/** What the transport gave: a message without its frame, or a fault after which nothing more is read. */
export type Frame =
  | { readonly kind: 'message'; readonly bytes: Uint8Array }
  | { readonly kind: 'fault'; readonly fault: FrameFault };
export type FrameFault = 'mllp/outside-frame' | 'mllp/frame-not-ended' | 'mllp/message-too-long';

export type FrameReader = {
  push(bytes: Uint8Array): readonly Frame[];
  /** whether a message has begun and not ended: what the connection holds is then incomplete */
  isWithin(): boolean;
};

const START = 0x0b;
const END = 0x1c;

/**
 * Takes messages out of the frames of MLLP (start block 0x0B, end block 0x1C, carriage return), however the bytes are
 * cut. Blanks and line ends between frames say nothing; anything else there is a fault. Some senders leave the carriage
 * return out: the end block alone ends a message.
 * Source: HL7 v2.5.1, appendix C; MLLP release 1.
 * @param most longest message, in bytes
 */
export function makeFrameReader(most: number): FrameReader {
  let parts: Uint8Array[] | undefined;
  let length = 0;
  let isBroken = false;

  /** Reads up to the end of the message or of the bytes; gives the place behind it, and what was found. */
  const within = (bytes: Uint8Array, from: number, held: Uint8Array[]): [number, Frame?] => {
    const end = bytes.indexOf(END, from);
    const until = end < 0 ? bytes.length : end;
    const piece = bytes.subarray(from, until);
    if (piece.includes(START)) return [until, fault('mllp/frame-not-ended')];
    length += piece.length;
    if (length > most) return [until, fault('mllp/message-too-long')];
    held.push(piece.slice());
    if (end < 0) return [until];
    parts = undefined;
    return [end + 1, { kind: 'message', bytes: Buffer.concat(held) }];
  };

  const between = (bytes: Uint8Array, from: number): [number, Frame?] => {
    let at = from;
    while (at < bytes.length && isBlank(bytes[at])) at += 1;
    if (at >= bytes.length) return [at];
    if (bytes[at] !== START) return [at, fault('mllp/outside-frame')];
    parts = [];
    length = 0;
    return [at + 1];
  };

  return {
    push(bytes) {
      const found: Frame[] = [];
      for (let at = 0; at < bytes.length && !isBroken; ) {
        const [next, frame] = parts === undefined ? between(bytes, at) : within(bytes, at, parts);
        at = next;
        if (frame === undefined) continue;
        found.push(frame);
        isBroken = frame.kind === 'fault';
      }
      return found;
    },
    isWithin: () => parts !== undefined,
  };
}

/** A message in its frame. */
export function framed(message: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(START), message, Uint8Array.of(END, 0x0d)]);
}

function fault(code: FrameFault): Frame {
  return { kind: 'fault', fault: code };
}

/** Space, tab, line feed, carriage return, and the zero byte with which some senders keep a line open. */
function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x00;
}
