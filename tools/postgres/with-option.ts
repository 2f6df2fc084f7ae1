/**
 * The same address with one more option of its sessions, after those that it asks for already.
 * @example ('postgres://a@b/c', '-c role=d') → 'postgres://a@b/c?options=-c%20role%3Dd'
 */
export function withOption(databaseUrl: string, option: string): string {
  const url = new URL(databaseUrl);
  const options = [url.searchParams.get('options'), option].filter(Boolean).join(' ');
  url.searchParams.delete('options');
  const query = [url.searchParams.toString(), `options=${encodeURIComponent(options)}`]
    .filter(Boolean)
    .join('&');
  url.search = query;
  return url.href;
}
