import type { KeyObject } from 'node:crypto';
import { type ChainReport, checkChain } from '../datasources/audit-check.ts';
import type { HeadLine } from '../datasources/audit-heads.ts';
import { checkHeads, type HeadReport } from '../datasources/head-check.ts';
import type { ChainedStore, Stores } from '../datasources/stores.ts';

/** One thing that was found, in words. */
interface Finding {
  readonly text: string;
  readonly holds: boolean;
}

/**
 * Verifies the chain of every store, and what the signed heads say of it; `keys` are the public keys to check
 * them with, where it is not the list's own. Says what it finds, and gives whether all of it holds.
 */
export async function verifyChains(
  stores: Stores,
  keys: readonly KeyObject[] | undefined,
  say: (line: string) => void,
): Promise<boolean> {
  const findings: Finding[] = [];
  const tell = (found: readonly Finding[]) => {
    findings.push(...found);
    for (const { text } of found) say(text);
  };
  const check = async <Tables>(store: ChainedStore<Tables>) => {
    const chain = await checkChain(store);
    // After the chain: a line is signed before its link is committed.
    const lines = await stores.heads.read(keys);
    const heads = await checkHeads(store, chain.restores, lines);
    tell([...ofChain(store.code, chain, heads), ...ofHeads(store.code, heads)]);
  };
  for (const code of stores.countries) await check(stores.country(code));
  await check(stores.gateway);
  const lines = await stores.heads.read(keys);
  tell(lines.flatMap((line, index) => ofLine(line, stores.heads.place(index + 1))));
  return findings.every(({ holds }) => holds);
}

function fine(text: string): Finding {
  return { text, holds: true };
}
function fault(text: string): Finding {
  return { text, holds: false };
}

function ofChain(
  code: string,
  { holding, broken, restores }: ChainReport,
  { unvouched }: HeadReport,
): readonly Finding[] {
  const told = restores.flatMap(({ sequence, recordedAt, known, erasedAgain }) => [
    fine(
      `  link ${sequence}, ${recordedAt}: the store was put back from a backup; the last link known outside it ` +
        `was ${known.sequence} (${known.hash}); ${erasedAgain} files were erased again`,
    ),
    ...(unvouched.includes(sequence)
      ? [fault(`  link ${sequence} has no signed line that vouches for it: the database alone tells of it`)]
      : []),
  ]);
  const breach =
    broken === null
      ? []
      : [fault(`  link ${broken.sequence} was ${broken.how.toLowerCase()}: the chain is broken`)];
  return [fine(`${code}: links that hold: ${holding}`), ...told, ...breach];
}

function ofHeads(code: string, report: HeadReport): readonly Finding[] {
  const { last, standing, missing, explained, ofAnother } = report;
  const newest = standing.at(-1);
  if (newest === undefined && missing.length + explained === 0) return unsigned(code, report);
  const signed =
    newest === undefined
      ? 'signed heads that stand: 0'
      : `signed heads that stand: ${standing.length}, the newest link ${newest.sequence}, ${newest.at}`;
  const past = explained === 0 ? [] : [fine(`  signed heads that went with a restore: ${explained}`)];
  // Who gives a store another mark takes it out of sight of the heads that were signed before.
  const others = ofAnother === 0 ? [] : [fine(`  signed heads of another store of ${code}: ${ofAnother}`)];
  const gone = missing.map(({ sequence, at }) =>
    fault(
      sequence > last
        ? `  link ${sequence}, signed ${at}, is gone: the tail was cut after link ${last}`
        : `  link ${sequence}, signed ${at}, is not the one that stands there: the past was rewritten`,
    ),
  );
  return [fine(`  ${signed}`), ...past, ...others, ...gone];
}

function unsigned(code: string, { last, ofAnother }: HeadReport): readonly Finding[] {
  if (ofAnother > 0) {
    const what = `  no signed head of this store, but of another one of ${code}: ${ofAnother}`;
    return [
      fault(
        `${what}. If the store was made anew, begin another AUDIT_HEADS_FILE; if not, its mark was changed`,
      ),
    ];
  }
  return last === 0 ? [] : [fine('  no signed head yet: run npm run daily')];
}

function ofLine(line: HeadLine, where: string): readonly Finding[] {
  switch (line.signature) {
    case 'HOLDS':
      return [];
    case 'UNFINISHED':
      return [fine(`${where} was broken off while it was written`)];
    case 'BROKEN':
      return [fault(`${where} is no signed head: it was changed, or somebody else wrote it`)];
    case 'OF_ANOTHER_KEY':
      return [
        fault(
          `${where} was signed with a key that is not here (${line.key}) and cannot be checked: ` +
            'give the public key of each pair that ever signed, with --public-key',
        ),
      ];
  }
}
