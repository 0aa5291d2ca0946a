#!/usr/bin/env node
/**
 * The published `endplate` command: runs the command line in this Node when it is new enough, else
 * starts it again in the Node that was installed beside it. Whatever an old Node would not parse
 * is imported only after that check.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executableInPackage, isNewEnough, oldestNode, packageOfNode } from './pinned-node.ts';

if (isNewEnough(process.versions.node)) {
  await import('./endplate.ts');
} else {
  const node = installedNode();
  if (node === undefined) {
    console.error(
      `endplate needs Node ${oldestNode} or later and found ${process.versions.node}. ` +
        `Its own copy (${packageOfNode(process.platform, process.arch) ?? 'none for this platform'}) ` +
        'is not installed. Install Node 26, or install endplate without --omit=optional.',
    );
    process.exitCode = 2;
  } else {
    runAgain(node);
  }
}

/** The executable of the pinned Node, or undefined when its package is not there. */
function installedNode(): string | undefined {
  const name = packageOfNode(process.platform, process.arch);
  if (name === undefined) return undefined;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const executable = join(dirname(manifest), executableInPackage(process.platform));
    return existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/** Runs this file in another Node with the same arguments and streams, and ends as it ends. */
function runAgain(node: string): void {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', pass).on('SIGINT', pass).on('SIGHUP', pass);
  child.on('error', (error) => {
    console.error(`${node} could not be started: ${error.message}`);
    process.exitCode = 2;
  });
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}
