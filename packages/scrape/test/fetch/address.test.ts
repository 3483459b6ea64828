import { describe, expect, it } from 'vitest';
import { whyNotPublic } from '../../src/fetch/address.js';
import type { Resolve } from '../../src/index.js';
import { fetcher, gist, site } from '../support/fetching.js';
import { answer } from '../support/site.js';

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.255.0.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '0.0.0.0',
    '0.1.2.3',
    '255.255.255.255',
    '224.0.0.1',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.9',
    '240.0.0.1',
    '168.63.129.16',
    '::',
    '::1',
    '::7f00:1',
    '::a00:1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '::ffff:169.254.169.254',
    '64:ff9b::a00:1',
    '64:ff9b:1::808:808',
    '2002:7f00:1::',
    '2002:a9fe:a9fe::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '100::1',
    '4000::1',
    '::ffff:0:a00:1',
    'localhost',
    '',
  ])('%s is not public', (address) => {
    expect(whyNotPublic(address)).toMatch(/^(an?|the|no) /);
  });

  it.each([
    '8.8.8.8',
    '114.114.114.114',
    '172.32.0.1',
    '100.128.0.1',
    '2400:3200::1',
    '2606:4700::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::1',
  ])('%s is public', (address) => {
    expect(whyNotPublic(address)).toBeNull();
  });
});

describe('where private addresses are not allowed', () => {
  it.each([
    ['http://127.0.0.1/', 'refused address'],
    ['http://2130706433/', 'refused address'],
    ['http://0x7f000001/', 'refused address'],
    ['http://0177.0.0.1/', 'refused address'],
    ['http://127.1/', 'refused address'],
    ['http://127。0。0。1/', 'refused address'],
    ['http://①②⑦.0.0.1/', 'refused address'],
    ['http://[::1]/', 'refused address'],
    ['http://[::ffff:10.0.0.1]/', 'refused address'],
    ['http://[0:0:0:0:0:ffff:a9fe:a9fe]/', 'refused address'],
    ['http://169.254.169.254/latest/meta-data/', 'refused address'],
    ['http://0/', 'refused address'],
    ['https://192.168.0.1:8443/', 'refused address'],
    ['file:///etc/passwd', 'refused scheme'],
    ['ftp://example.org/', 'refused scheme'],
    ['javascript:alert(1)', 'refused scheme'],
    ['http://me@example.org/', 'refused credentials'],
    ['http://:secret@example.org/', 'refused credentials'],
    ['example.org/a', 'refused invalid-url'],
    ['http://', 'refused invalid-url'],
    ['http://1.2.3.4.5/', 'refused invalid-url'],
    ['', 'refused invalid-url'],
    [`http://example.org/${'a'.repeat(5000)}`, 'refused invalid-url'],
    [`http://example.org/${'医'.repeat(1000)}`, 'refused invalid-url'],
  ])('%s is %s, and nobody is asked', async (address, expected) => {
    const resolve: Resolve = () => Promise.reject(new Error('no name is looked up'));
    const result = await fetcher({ allowPrivate: false, resolve }).fetchPage(address);
    expect(gist(result)).toBe(expected);
    expect(result).toMatchObject({ url: address, hint: expect.stringMatching(/\.$/) });
  });

  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['169.254.169.254']],
    [['::ffff:10.0.0.1']],
    [['fd12::1']],
    // One public address does not make up for a private one.
    [['93.184.216.34', '10.0.0.1']],
  ])('a name that stands for %j is refused before anything is sent', async (addresses) => {
    const { asked, host } = await site({});
    const port = host.split(':')[1];
    const resolve: Resolve = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const result = await fetcher({ allowPrivate: false, resolve }).fetchPage(`http://rebound.example:${port}/a`);
    expect(gist(result)).toBe('refused address');
    expect(asked).toEqual([]);
  });

  it('the address that was checked is the one that is connected to', async () => {
    const { url, host } = await site({ '/a': 'inside' });
    const answers = ['127.0.0.1', '10.0.0.1'];
    const looked: string[] = [];
    const resolve: Resolve = async (name) => {
      looked.push(name);
      return [{ address: answers.shift()!, family: 4 }];
    };
    const named = url('/a').replace('127.0.0.1', 'site.example');
    const result = await fetcher({ allowPrivate: [host.replace('127.0.0.1', 'site.example')], resolve }).fetchPage(named);
    expect(gist(result)).toBe('fetched inside');
    expect(looked).toEqual(['site.example']);
  });

  it('a redirect to a private address is refused, and nothing is sent there', async () => {
    const inside = await site({ '/secret': 'inside' }, '127.0.0.2');
    const front = await site({
      '/number': answer(302, { location: inside.url('/secret') }),
      '/name': answer(302, { location: inside.url('/secret').replace('127.0.0.2', 'inside.example') }),
    });
    const resolve: Resolve = async () => [{ address: '127.0.0.2', family: 4 }];
    const guarded = fetcher({ allowPrivate: [front.host], resolve });
    expect(gist(await guarded.fetchPage(front.url('/number')))).toBe('refused address');
    expect(gist(await guarded.fetchPage(front.url('/name')))).toBe('refused address');
    expect(front.asked).toEqual(['/robots.txt', '/number', '/name']);
    expect(inside.asked).toEqual([]);
  });

  it.each([
    [true, 'fetched inside'],
    [['127.0.0.1'], 'fetched inside'],
    [['127.0.0.2', 'localhost'], 'refused address'],
    [['127.0.0.1:1'], 'refused address'],
    [[], 'refused address'],
  ])('%j allows a host on loopback: %s', async (allowPrivate, expected) => {
    const { url } = await site({ '/a': 'inside' });
    expect(gist(await fetcher({ allowPrivate }).fetchPage(url('/a')))).toBe(expected);
  });

  it.each([
    ['ENOTFOUND', 'failed dns', 1],
    ['EAI_AGAIN', 'failed dns', 3],
  ])('a name that is not found (%s) is %s after %d tries', async (code, expected, tries) => {
    let looked = 0;
    const resolve: Resolve = () => {
      looked++;
      return Promise.reject(Object.assign(new Error(code), { code }));
    };
    expect(gist(await fetcher({ resolve }).fetchPage('http://nowhere.example/'))).toBe(expected);
    expect(looked).toBe(tries);
  });

  it('a name that is never found is not waited for', async () => {
    const result = await fetcher({ resolve: () => new Promise(() => {}), limits: { connectMs: 50, attempts: 1 } }).fetchPage(
      'http://slow.example/',
    );
    expect(gist(result)).toBe('failed timeout');
  });

  it('a server that speaks no TLS is no https', async () => {
    const { url } = await site({ '/a': 'inside' });
    expect(gist(await fetcher().fetchPage(url('/a').replace('http:', 'https:')))).toBe('failed tls');
  });

  it('a port where nobody listens refuses', async () => {
    const { url, close } = await site({});
    await close();
    expect(gist(await fetcher().fetchPage(url('/a')))).toBe('failed connect');
    expect(gist(await fetcher({ allowPrivate: ['[::1]'] }).fetchPage('http://[::1]:1/a'))).toBe('failed connect');
  });

  it('a name without an address is not found', async () => {
    expect(gist(await fetcher({ resolve: async () => [] }).fetchPage('http://nowhere.example/'))).toBe('failed dns');
  });
});
