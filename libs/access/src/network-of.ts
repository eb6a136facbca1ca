const GROUPS = 8;
/** A subscriber has a whole /64 of IPv6: single addresses of it are no limit to anybody. */
const NETWORK_GROUPS = 4;

/** The network that an address stands for when attempts are counted: an IPv4 address, or the /64 of an IPv6 one. */
export function networkOf(ipAddress: string): string {
  const address = ipAddress.split('%')[0] ?? '';
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const front = groups(head);
  const back = groups(tail ?? '');
  const gap = tail === undefined ? 0 : Math.max(0, GROUPS - front.length - back.length);
  return [...front, ...Array<string>(gap).fill('0'), ...back]
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
