/* eslint-disable @typescript-eslint/no-require-imports -- must have run before any module is imported */
// Loaded before anything else into every process and thread of a run (NODE_OPTIONS): whatever
// would reach for the network is written down and fails.
const { appendFileSync } = require('node:fs');
const { threadId } = require('node:worker_threads');

const log = process.env.NETWORK_LOG;
const note = (line) => appendFileSync(log, `${line}\n`);

function forbid(object, name, title) {
  if (typeof object[name] !== 'function') return;
  object[name] = function forbidden() {
    note(`network ${title}`);
    throw new Error(`no network: ${title}`);
  };
}

const net = require('node:net');
const dns = require('node:dns');
forbid(net.Socket.prototype, 'connect', 'net.connect');
forbid(net.Server.prototype, 'listen', 'net.listen');
for (const name of Object.keys(dns))
  if (/^(lookup|resolve|reverse)/.test(name)) forbid(dns, name, `dns.${name}`);
for (const name of Object.keys(dns.promises))
  if (/^(lookup|resolve|reverse)/.test(name)) forbid(dns.promises, name, `dns.promises.${name}`);
forbid(require('node:dgram'), 'createSocket', 'dgram.createSocket');
forbid(require('node:tls'), 'connect', 'tls.connect');
forbid(require('node:http2'), 'connect', 'http2.connect');
for (const name of ['request', 'get']) {
  forbid(require('node:http'), name, `http.${name}`);
  forbid(require('node:https'), name, `https.${name}`);
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  forbid(globalThis, name, name);
require('node:module').syncBuiltinESMExports();
note(`guarded ${process.pid} ${threadId}`);
