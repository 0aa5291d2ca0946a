import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP’s second choice for argon2id: 19 MiB, two passes. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const SALT_BYTES = 16;

const derive = promisify(argon2);

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** Why a password cannot be taken; undefined when it can. Length counts, kinds of characters do not (NIST SP 800-63B). */
export function weaknessOf(password: string, login: string): string | undefined {
  if (password.length < SHORTEST_PASSWORD) return `at least ${SHORTEST_PASSWORD} characters`;
  if (password.length > LONGEST_PASSWORD) return `at most ${LONGEST_PASSWORD} characters`;
  if (new Set(password).size < 5) return 'at least 5 different characters';
  const name = login.split('@')[0] ?? login;
  if (name.length > 3 && password.toLowerCase().includes(name.toLowerCase()))
    return 'a password without the login in it';
  return undefined;
}

/** Hashes a password with argon2id; the result holds salt and cost (PHC string). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive('argon2id', {
    ...COST,
    message: password.normalize('NFC'),
    nonce: salt,
  });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** True when the password is the one that was hashed. Takes as long for a wrong one. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = PHC.exec(hash) ?? [];
  const expected = Buffer.from(tag, 'base64');
  if (expected.length === 0) return false;
  const found = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
    message: password.normalize('NFC'),
    nonce: Buffer.from(salt, 'base64'),
  });
  return timingSafeEqual(found, expected);
}

let nobody: Promise<string> | undefined;

/** Takes as long as looking at a password: whether a login exists must not be seen from the time. */
export async function lookAtNobody(password: string): Promise<false> {
  nobody ??= hashPassword(randomBytes(SALT_BYTES).toString('hex'));
  await isPassword(password, await nobody);
  return false;
}

function plain(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
