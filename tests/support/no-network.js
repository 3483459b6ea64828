// Loaded before the command (node --import): every way onto the network throws, and the packages for it must not even be loaded.
import dns from 'node:dns';
import Module from 'node:module';
import net from 'node:net';

function refuse() {
  throw new Error('this command must not need the network');
}
net.Socket.prototype.connect = refuse;
dns.lookup = refuse;
dns.promises.lookup = refuse;
globalThis.fetch = refuse;

process.on('exit', () => {
  const loaded = Object.keys(Module._cache).filter((file) => /[\\/]node_modules[\\/](?:undici|robots-parser)[\\/]/.test(file));
  if (loaded.length === 0) return;
  console.error(`packages for the network were loaded: ${loaded[0]}`);
  process.exitCode = 3;
});
