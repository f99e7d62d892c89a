create schema journal;
grant usage on schema journal to guongsang_app;

-- Who did what, acting for which unit, when, why. Entries are only ever added.
create table journal.entry (
  id            uuid primary key,
  tenant        int         not null,
  happened_at   timestamptz not null,
  account       uuid,
  acting_for    uuid,
  verb          text        not null,
  subject_kind  text        not null,
  subject       uuid        not null,
  unit          uuid,
  reason        text,
  reason_folded text,
  facts         jsonb       not null,
  changes       jsonb       not null,
  link          text
);
create index entry_subject on journal.entry (subject, happened_at desc);
create index entry_time on journal.entry (tenant, happened_at desc, id);
create index entry_account on journal.entry (account, happened_at desc);
create index entry_unit on journal.entry (unit, happened_at desc);

-- A personal value that an entry speaks of. The entry itself holds only sha256(salt ‖ text), so that
-- erasing this row leaves the chain of entries verifiable.
create table journal.private_value (
  id      uuid primary key,
  key_no  int   not null,
  salt    bytea not null,
  sealed  bytea not null
);

-- The gapless order of entries and their chained hashes, given by one sequencer after the commit.
create table journal.chain (
  seq    bigint primary key,
  entry  uuid  not null unique references journal.entry,
  hash   bytea not null
);

-- Entries that have no place in the chain yet, each with the transaction that wrote it. The database
-- writes and removes these rows itself; the application can only look.
create table journal.unchained (
  entry        uuid primary key references journal.entry,
  transaction_ xid8 not null
);

grant select, insert on journal.entry, journal.private_value to guongsang_app;
grant select on journal.chain, journal.unchained to guongsang_app;

create function journal.note_unchained() returns trigger
  language plpgsql security definer set search_path = pg_catalog as
$$
begin
  insert into journal.unchained (entry, transaction_) values (new.id, pg_current_xact_id());
  return null;
end
$$;
revoke all on function journal.note_unchained() from public;
create trigger entry_unchained after insert on journal.entry
  for each row execute function journal.note_unchained();

-- Gives an entry the next place, and no other: the chain has no gap whoever asks.
create function journal.put_in_chain(place bigint, the_entry uuid, its_hash bytea) returns void
  language plpgsql security definer set search_path = pg_catalog as
$$
begin
  if place <> 1 + coalesce((select max(seq) from journal.chain), 0) then
    raise exception 'place % is not the next one in the chain', place;
  end if;
  delete from journal.unchained where entry = the_entry;
  if not found then
    raise exception 'entry % is not waiting for its place', the_entry;
  end if;
  insert into journal.chain (seq, entry, hash) values (place, the_entry, its_hash);
end
$$;
revoke all on function journal.put_in_chain(bigint, uuid, bytea) from public;
grant execute on function journal.put_in_chain(bigint, uuid, bytea) to guongsang_app;

-- The one way a personal value leaves: it runs with the owner's rights, only beside an entry of this
-- very transaction that says who erased it and why, and only for values said of that entry's subject.
-- pg_current_xact_id() is the whole transaction's, also inside a savepoint, and never comes again.
create function journal.erase_private_values(wanted uuid[], said_in uuid) returns int
  language plpgsql security definer set search_path = pg_catalog as
$$
declare
  whose uuid;
  gone int;
begin
  select e.subject into whose
    from journal.entry e
    join journal.unchained u on u.entry = e.id
   where e.id = said_in
     and e.verb = 'journal.erased'
     and btrim(e.reason) <> ''
     and u.transaction_ = pg_current_xact_id();
  if not found then
    raise exception 'an erasure must be said, with its reason, in an entry of the same transaction';
  end if;
  delete from journal.private_value p
   where p.id = any (wanted)
     and exists (select from journal.entry o
                  where o.subject = whose
                    and jsonb_path_exists(o.changes, '$[*].*.private ? (@ == $id)',
                                          jsonb_build_object('id', p.id)));
  get diagnostics gone = row_count;
  return gone;
end
$$;
revoke all on function journal.erase_private_values(uuid[], uuid) from public;
grant execute on function journal.erase_private_values(uuid[], uuid) to guongsang_app;
