/**
 * The lock under which events of members are numbered (core/member/member.store.ts,
 * core/inbox/inbox.store.ts). Nothing else.
 */

/**
 * `lockClass` tells this use of advisory locks from others ("numb" in ASCII); `buckets` of members by id: few
 * enough for the lock table of any server, many enough that tills rarely meet.
 */
export const NUMBERING = { lockClass: 0x6e756d62, buckets: 256n };
